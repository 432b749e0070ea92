import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { AssessmentResult } from "./assessment-result.ts";

const scoreInWords = ({ score, unit }: AssessmentResult): string => {
  if (score === null) return "not finished";
  return unit === "s" ? `${score} s` : String(score);
};

/** ASSESS-05, ASSESS-CS-06. The first one also adds F_FALL (`currentFlags`); an invalid test asks for none (COM-1). */
export const alertsOfAssessment = (result: AssessmentResult): readonly RaisedAlert[] => [
  ...(result.fallRisk ? [raiseAlert("ALERT-10", "ASSESS-05", { test: result.test, value: scoreInWords(result) })] : []),
  ...(result.trend === "declined"
    ? [raiseAlert("ALERT-12", "ASSESS-CS-06", { measure: `${result.test} ${result.change ?? ""}`.trim() })]
    : []),
];
