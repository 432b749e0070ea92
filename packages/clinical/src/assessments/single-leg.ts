import type { Side } from "@plumbline/motion";
import type { Person } from "../person.ts";
import { inTenths, type Seconds, seconds, stopwatchSeconds } from "../seconds.ts";
import { type AssessmentResult, type Circumstances, concludeTest, type NormResult } from "./assessment-result.ts";
import { findNorm, type NormRow } from "./norm-table.ts";
import { SINGLE_LEG_NORMS } from "./single-leg-norms.ts";
import { heldInTrial, type SingleLegTrial, startTrial, stepTrial, TRIAL_CAP } from "./single-leg-trial.ts";
import type { StanceSample } from "./stance-sample.ts";
import type { InvalidReason } from "./validity.ts";

/** ASSESS-SLS, on each leg. */
const TRIALS = 3;
/** ASSESS-SLS-03; Vellas et al. 1997. */
const FALL_RISK_BELOW = seconds(5);

/** The trials of a leg, in their order. The side is the leg that stands. */
export type LegTrials = Readonly<Record<Side, readonly Seconds[]>>;

export type SingleLegState = {
  readonly trials: LegTrials;
  /** null between two trials. */
  readonly trial: SingleLegTrial | null;
  readonly reasons: readonly InvalidReason[];
};

export type LegResult = {
  readonly trials: readonly Seconds[];
  /** null without a trial. */
  readonly mean: Seconds | null;
  readonly best: Seconds | null;
  readonly norm: NormResult;
};

export type SingleLegResult = AssessmentResult & {
  readonly trials: LegTrials;
  readonly legs: Readonly<Record<Side, LegResult>>;
};

export const startSingleLeg: SingleLegState = { trials: { left: [], right: [] }, trial: null, reasons: [] };

/** Nothing happens during a trial, or when the leg has had its three. */
export const beginTrial = (state: SingleLegState, stanceSide: Side): SingleLegState =>
  state.trial !== null || state.trials[stanceSide].length >= TRIALS
    ? state
    : { ...state, trial: startTrial(stanceSide) };

const record = (state: SingleLegState, trial: SingleLegTrial): SingleLegState => {
  const { stanceSide } = trial;
  const held = stopwatchSeconds(heldInTrial(trial));
  const trials = { ...state.trials, [stanceSide]: [...state.trials[stanceSide], held] };
  const seen = trial.isTiming ? (trial.lift?.clock.watch.reasons ?? []) : [];
  return { trials, trial: null, reasons: [...state.reasons, ...seen] };
};

/** Between two trials samples are ignored. */
export const stepSingleLeg = (state: SingleLegState, sample: StanceSample): SingleLegState => {
  if (state.trial === null) return state;
  const trial = stepTrial(state.trial, sample);
  return trial.isOver ? record(state, trial) : { ...state, trial };
};

/** SLS-2: the patient gave up, or could not lift the foot for half a second: then the trial is 0 s. */
export const endTrial = (state: SingleLegState): SingleLegState =>
  state.trial === null ? state : record(state, state.trial);

/** SLS-6. */
const capped = (trials: readonly Seconds[]): readonly Seconds[] =>
  trials.map((trial) => seconds(Math.min(trial, stopwatchSeconds(TRIAL_CAP))));

const meanOf = (trials: readonly Seconds[]): Seconds | null =>
  trials.length === 0 ? null : inTenths(trials.reduce((sum, trial) => sum + trial, 0) / trials.length);

const judgeLeg = (trials: readonly Seconds[], row: NormRow<Seconds> | null): LegResult => {
  const mean = meanOf(trials);
  const best = trials.length === 0 ? null : seconds(Math.max(...trials));
  if (mean === null || row === null) return { trials, mean, best, norm: "no_norm" };
  return { trials, mean, best, norm: mean < row.limit ? "below_mean" : "mean_or_above" };
};

/** SLS-3: the leg with the lower mean stands for the test; one that was never tried has none. */
const weakerOf = (left: LegResult, right: LegResult): LegResult => {
  if (left.mean === null) return right;
  return right.mean !== null && right.mean < left.mean ? right : left;
};

/** ASSESS-SLS-02, ASSESS-SLS-03, for the times of the camera or of a helper's watch. */
export const judgeSingleLeg = (
  timed: LegTrials,
  { age }: Pick<Person, "age">,
  circumstances: Circumstances,
): SingleLegResult => {
  const row = findNorm(SINGLE_LEG_NORMS, age);
  const trials: LegTrials = { left: capped(timed.left), right: capped(timed.right) };
  const legs = { left: judgeLeg(trials.left, row), right: judgeLeg(trials.right, row) };
  const weaker = weakerOf(legs.left, legs.right);
  const isTooFew = circumstances.reasons.length === 0 && Object.values(trials).some((leg) => leg.length < TRIALS);
  const reasons = isTooFew ? (["wrong_protocol"] as const) : circumstances.reasons;
  const result = concludeTest(
    {
      test: "single_leg",
      score: weaker.mean,
      unit: "s",
      band: row?.band ?? null,
      cutoff: row?.limit ?? null,
      norm: weaker.norm,
      fallRisk: Object.values(legs).some(({ best }) => best !== null && best < FALL_RISK_BELOW),
    },
    { ...circumstances, reasons },
  );
  const asJudged = (leg: LegResult): LegResult => (result.validity === "valid" ? leg : { ...leg, norm: "no_norm" });
  return { ...result, trials, legs: { left: asJudged(legs.left), right: asJudged(legs.right) } };
};

/** A trial under way is not part of the score. */
export const scoreSingleLeg = (
  state: SingleLegState,
  person: Pick<Person, "age">,
  circumstances: Omit<Circumstances, "source">,
): SingleLegResult => {
  const reasons = [...circumstances.reasons, ...state.reasons];
  return judgeSingleLeg(state.trials, person, { ...circumstances, source: "camera", reasons });
};
