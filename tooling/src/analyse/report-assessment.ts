import type { AssessmentResult, InvalidReason, NormResult, ScoreUnit } from "@plumbline/clinical";
import type { RecordedTest } from "@plumbline/session";

/** What a line of `npm run analyse -- --assessment` says beside that of the exercise: a contract, too. */
export type AssessmentReport = {
  readonly assessment: RecordedTest;
  /** null where there is no number to give. */
  readonly score: number | null;
  readonly unit: ScoreUnit;
  readonly valid: boolean;
  /** ASSESS-06; empty exactly when the test is valid. */
  readonly reasons: readonly InvalidReason[];
  /** null where age or sex was not given. */
  readonly norm: NormResult | null;
};

export const reportAssessment = (
  assessment: RecordedTest,
  { score, unit, validity, norm }: AssessmentResult,
  isPersonKnown: boolean,
): AssessmentReport => ({
  assessment,
  score,
  unit,
  valid: validity === "valid",
  reasons: validity === "valid" ? [] : validity,
  norm: isPersonKnown ? norm : null,
});
