import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Person } from "../person.ts";
import {
  type AssessmentResult,
  type Circumstances,
  concludeTest,
  type Judgement,
  type Trend,
} from "./assessment-result.ts";
import { type Measured, valueAt } from "./between-samples.ts";
import {
  answerAboutArms,
  type ChairRun,
  type ChairSample,
  isComplete,
  LAST_FRAME,
  reasonsAgainst,
  startChairRun,
  stepChairRun,
} from "./chair-run.ts";
import { CHAIR_STAND_NORMS } from "./chair-stand-norms.ts";
import { findNorm } from "./norm-table.ts";

const DURATION = milliseconds(30_000);
/** ASSESS-CS-03. */
const HALF_WAY = 0.5;
/** CS-1: P falls when it is lower by this much: slower than the slowest lowering of §4.3. [E] */
const FALL = 0.02;
/** Than so long ago; or, where it is lower than then at all, than this long ago. Milliseconds. [E] */
const FALL_WITHIN = 200;
const SLOW_FALL_WITHIN = 500;
/** ASSESS-CS-06, stands. */
const REAL_CHANGE = 3;

/** Whether the arms stay crossed, or may push by plan (ASSESS-CS-04). */
export type ChairStandVariant = "arms_crossed" | "arms_allowed";

export type ChairStandState = { readonly variant: ChairStandVariant; readonly run: ChairRun };

export type ChairStandResult = AssessmentResult & { readonly armsUsed: boolean };

export type ChairStandScore = {
  readonly stands: number;
  readonly armsUsed: boolean;
  readonly variant: ChairStandVariant;
};

/** Samples may begin before `goAt`, which shows that the patient is sitting. */
export const startChairStand = (goAt: Milliseconds, variant: ChairStandVariant = "arms_crossed"): ChairStandState => ({
  variant,
  run: startChairRun(goAt, DURATION),
});

export const stepChairStand = (state: ChairStandState, sample: ChairSample): ChairStandState => {
  const asPlanned = state.variant === "arms_allowed" ? { ...sample, armsSuspected: false } : sample;
  return { ...state, run: stepChairRun(state.run, asPlanned) };
};

/** The answer to "Did you push with your hands?", which `run.arms` wants when it is `to_be_asked`. */
export const answerChairStandArms = (state: ChairStandState, haveArmsPushed: boolean): ChairStandState => ({
  ...state,
  run: answerAboutArms(state.run, haveArmsPushed),
});

/** By how much P is lower than it was so many milliseconds before. */
const dropSince = (recent: readonly Measured[], now: Measured, ago: number): number => {
  const then = milliseconds(now.at - ago);
  const after = recent.find(({ at }) => at >= then) ?? now;
  const before = recent.findLast(({ at }) => at <= then) ?? after;
  return valueAt(before, after, then) - now.value;
};

const isFalling = (recent: readonly Measured[], now: Measured): boolean => {
  const drop = dropSince(recent, now, FALL_WITHIN);
  return drop > FALL || (drop > 0 && dropSince(recent, now, SLOW_FALL_WITHIN) > FALL);
};

/** ASSESS-CS-03: 1 for a stand that had got far enough when the time was up. */
const unfinishedStand = ({ cycle: { phase, last }, limitAt, recent }: ChairRun): 0 | 1 => {
  if (phase.kind === "up" || phase.kind === "lowering") return 1;
  const isSeenAtEnd = last !== null && limitAt - last.at <= LAST_FRAME;
  if (phase.kind !== "rising" || !isSeenAtEnd) return 0;
  return last.value > HALF_WAY && !isFalling(recent, last) ? 1 : 0;
};

const trendOf = (change: number): Trend => {
  if (change >= REAL_CHANGE) return "improved";
  return change <= -REAL_CHANGE ? "declined" : "stable";
};

const judgeAgainstNorm = (score: number, { age, sex }: Person): Judgement => {
  const norm = findNorm(CHAIR_STAND_NORMS, age);
  const stand = { test: "chair_stand_30s", score, unit: "{#}/(30.s)" } as const;
  if (norm === null || sex === "undisclosed") {
    return { ...stand, band: null, cutoff: null, norm: "no_norm", fallRisk: false };
  }
  const cutoff = norm.limit[sex];
  const isBelow = score < cutoff;
  return { ...stand, band: norm.band, cutoff, norm: isBelow ? "below_average" : "average_or_above", fallRisk: isBelow };
};

/** Stands with planned use of the arms have no norms. */
const withoutNorm = (score: number): Judgement => ({
  test: "chair_stand_30s_arms_allowed",
  score,
  unit: "{#}",
  band: null,
  cutoff: null,
  norm: "no_norm",
  fallRisk: false,
});

/** ASSESS-CS-04 to ASSESS-CS-06, for a count of the camera or of a helper. */
export const judgeChairStand = (
  { stands, armsUsed, variant }: ChairStandScore,
  person: Person,
  circumstances: Circumstances,
): ChairStandResult => {
  if (variant === "arms_allowed") {
    return { ...concludeTest(withoutNorm(stands), circumstances, trendOf), armsUsed: true };
  }
  const judgement = judgeAgainstNorm(armsUsed ? 0 : stands, person);
  return { ...concludeTest(judgement, circumstances, trendOf), armsUsed };
};

/** Stands so far; after the end, with the one that was under way (ASSESS-CS-03). */
export const countStands = ({ run }: ChairStandState): number =>
  run.completedAt.length + (isComplete(run) ? unfinishedStand(run) : 0);

export const scoreChairStand = (
  state: ChairStandState,
  person: Person,
  circumstances: Omit<Circumstances, "source">,
): ChairStandResult => {
  const reasons = reasonsAgainst(state.run, circumstances.reasons);
  const score = { stands: countStands(state), armsUsed: state.run.arms === "yes", variant: state.variant };
  return judgeChairStand(score, person, { ...circumstances, source: "camera", reasons });
};
