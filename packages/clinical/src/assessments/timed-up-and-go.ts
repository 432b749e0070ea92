import { inTenths, type Seconds, seconds } from "../seconds.ts";
import { type AssessmentResult, type Circumstances, concludeTest } from "./assessment-result.ts";

/** ASSESS-TUG-01; CDC STEADI. */
const FALL_RISK_FROM = seconds(12);

/** ASSESS-TUG-01: a helper or the therapist timed it. The camera never does. */
export const judgeTimedUpAndGo = (time: Seconds, circumstances: Omit<Circumstances, "source">): AssessmentResult => {
  const score = inTenths(time);
  return concludeTest(
    {
      test: "tug",
      score,
      unit: "s",
      band: null,
      cutoff: null,
      norm: "no_norm",
      fallRisk: score >= FALL_RISK_FROM,
    },
    { ...circumstances, source: "manual" },
  );
};
