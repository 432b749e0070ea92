import type { AgeBand } from "./norm-table.ts";
import type { ResultParts } from "./result-parts.ts";
import { type InvalidReason, type Validity, validityOf } from "./validity.ts";

export type TestName =
  | "chair_stand_30s"
  | "chair_stand_30s_arms_allowed"
  | "five_times_sit_to_stand"
  | "four_stage"
  | "single_leg"
  | "tug";

/** UCUM, as the specification's §10 codes the results. */
export type ScoreUnit = "{#}/(30.s)" | "{#}" | "s";

export type NormResult =
  | "no_norm"
  | "below_average"
  | "average_or_above"
  | "worse_than_average"
  | "average_or_better"
  | "unable"
  | "below_mean"
  | "mean_or_above";

export type Trend = "improved" | "declined" | "stable";

export type Source = "camera" | "manual";

/** ASSESS-03. Numbers are in `unit`. */
export type AssessmentResult = ResultParts & {
  readonly test: TestName;
  /** null when there is no number to give (ASSESS-5X-04). */
  readonly score: number | null;
  readonly unit: ScoreUnit;
  /** Where in the norm table; null with `no_norm`. */
  readonly band: AgeBand | null;
  readonly cutoff: number | null;
  readonly norm: NormResult;
  /** ASSESS-05: adds F_FALL and raises ALERT-10. */
  readonly fallRisk: boolean;
  /** Against the first valid test; null when there is none, or for an invalid test. */
  readonly change: number | null;
  /** null where the specification gives no limits for a change. */
  readonly trend: Trend | null;
  readonly validity: Validity;
  readonly source: Source;
};

/** What a score says about a person, were the test valid. */
export type Judgement = Pick<AssessmentResult, "test" | "score" | "unit" | "band" | "cutoff" | "norm" | "fallRisk">;

/** How the test went, besides its score. */
export type Circumstances = {
  readonly source: Source;
  /** What the samples cannot show: the patient stopped, pain, the protocol was not kept. */
  readonly reasons: readonly InvalidReason[];
  /** Of the same test and person, in the same unit; null when this is the first. */
  readonly firstValidScore: number | null;
};

/** COM-5: in tenths, like the scores. */
const changeSince = (first: number | null, score: number | null): number | null =>
  first === null || score === null ? null : Math.round((score - first) * 10) / 10;

/** COM-1: an invalid test keeps its score, and says nothing about the person. */
export const concludeTest = (
  judgement: Judgement,
  { source, reasons, firstValidScore }: Circumstances,
  trendOf: (change: number) => Trend | null = () => null,
): AssessmentResult => {
  const validity = validityOf(reasons);
  if (validity !== "valid") {
    const unjudged = { band: null, cutoff: null, norm: "no_norm", fallRisk: false, change: null, trend: null } as const;
    return { ...judgement, ...unjudged, validity, source };
  }
  const change = changeSince(firstValidScore, judgement.score);
  return { ...judgement, change, trend: change === null ? null : trendOf(change), validity, source };
};
