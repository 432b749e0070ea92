import {
  beginTrial,
  endTrial,
  type LegTrials,
  type Seconds,
  type SingleLegState,
  type StanceSample,
  stepSingleLeg,
} from "@plumbline/clinical";
import type { Side } from "@plumbline/motion";
import type { CueLine } from "../../../ports.ts";
import { sayLeg, sayTiming, sayTrialEnded } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, andThen, saying, stay } from "../assessment-step.ts";
import { endMeasuring } from "./conclude.ts";

/** ASSESS-SLS: three trials a leg, in turn, so that each leg rests while the other stands. */
const ORDER: readonly Side[] = ["left", "right", "left", "right", "left", "right"];

const countOf = ({ left, right }: LegTrials): number => left.length + right.length;

/** The leg that stands next; null when all six are done. */
export const nextLeg = ({ trials }: SingleLegState): Side | null => ORDER[countOf(trials)] ?? null;

/** @param lines said before the leg is named */
export const beginNextTrial = (
  state: AssessmentState,
  singleLeg: SingleLegState,
  lines: readonly CueLine[] = [],
): AssessmentStep => {
  const leg = nextLeg(singleLeg);
  if (leg === null)
    return andThen(saying(state, ...lines), (told) => endMeasuring(told, { of: "single-leg", state: singleLeg }));
  const measuring = { of: "single-leg", state: beginTrial(singleLeg, leg) } as const;
  return saying({ ...state, measuring }, ...lines, sayLeg(leg, singleLeg.trials[leg].length + 1));
};

const lastOf = ({ trials }: SingleLegState, side: Side): Seconds | undefined => trials[side].at(-1);

const advance = (state: AssessmentState, before: SingleLegState, after: SingleLegState): AssessmentStep => {
  const stepped: AssessmentState = { ...state, measuring: { of: "single-leg", state: after } };
  if (before.trial === null) return stay(stepped);
  if (after.trial === null) {
    const held = lastOf(after, before.trial.stanceSide);
    return beginNextTrial(stepped, after, held === undefined ? [] : [sayTrialEnded(held)]);
  }
  return after.trial.isTiming && !before.trial.isTiming ? saying(stepped, sayTiming) : stay(stepped);
};

/** ASSESS-SLS-01. */
export const singleLegFrame = (state: AssessmentState, before: SingleLegState, sample: StanceSample): AssessmentStep =>
  advance(state, before, stepSingleLeg(before, sample));

/** SLS-2. */
export const endTry = (state: AssessmentState, before: SingleLegState): AssessmentStep =>
  advance(state, before, endTrial(before));
