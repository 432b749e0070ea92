import type { AssessmentResult } from "./assessment-result.ts";
import type { InvalidReasons } from "./validity.ts";

/** How a result stands against its norm, for the patient: what it says, and in which numbers. Words are the screen's. */
export type Explanation =
  | { readonly kind: "invalid"; readonly reasons: InvalidReasons }
  /** ASSESS-5X-04. */
  | { readonly kind: "unable" }
  /** ASSESS-06: nothing to compare with. */
  | { readonly kind: "no-norm" }
  /** `most`: the limit that most people of this age keep, in the result's unit: at least, or at most, so much. */
  | {
      readonly kind: "against-norm";
      readonly isWithin: boolean;
      readonly most: number;
      readonly wants: "more" | "less";
      /** ASSESS-SLS-02 compares with the mean of an age; the others with the limit below average. */
      readonly norm: "most" | "mean";
    }
  /** ASSESS-4S-04, ASSESS-TUG-01: one limit for every age. */
  | { readonly kind: "against-limit"; readonly isWithin: boolean };

const hasOneLimit = ({ test }: AssessmentResult): boolean => test === "four_stage" || test === "tug";

/** ASSESS-03. */
export const explainResult = (result: AssessmentResult): Explanation => {
  const { validity, norm, cutoff, fallRisk } = result;
  if (validity !== "valid") return { kind: "invalid", reasons: validity };
  if (norm === "unable") return { kind: "unable" };
  if (hasOneLimit(result)) return { kind: "against-limit", isWithin: !fallRisk };
  if (norm === "no_norm" || cutoff === null) return { kind: "no-norm" };
  const isWithin = norm === "average_or_above" || norm === "average_or_better" || norm === "mean_or_above";
  return {
    kind: "against-norm",
    isWithin,
    most: cutoff,
    wants: result.test === "five_times_sit_to_stand" ? "less" : "more",
    norm: result.test === "single_leg" ? "mean" : "most",
  };
};

/** What is kept of a result, with its parts, whatever the test tells besides (ASSESS-03). */
export const bareResult = (result: AssessmentResult): AssessmentResult => ({
  test: result.test,
  score: result.score,
  unit: result.unit,
  band: result.band,
  cutoff: result.cutoff,
  norm: result.norm,
  fallRisk: result.fallRisk,
  change: result.change,
  trend: result.trend,
  validity: result.validity,
  source: result.source,
  ...(result.stageSeconds === undefined ? {} : { stageSeconds: result.stageSeconds }),
  ...(result.trials === undefined ? {} : { trials: result.trials }),
});
