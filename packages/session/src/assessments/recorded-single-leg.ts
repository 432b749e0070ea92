import {
  type AssessmentResult,
  beginTrial,
  endTrial,
  type Person,
  type SingleLegState,
  type StanceSample,
  scoreSingleLeg,
  startSingleLeg,
  stepSingleLeg,
} from "@plumbline/clinical";
import type { Side } from "@plumbline/motion";
import { recordedStanceSamples } from "./recorded-stance-samples.ts";
import { circumstancesOf, type Recording } from "./recording.ts";

/** §4.3 single_leg_stand: the foot is off the floor from here, for this long. */
const LIFTED = 0.035;
const LIFTED_FOR = 500;

type Lift = { readonly stanceSide: Side; readonly from: number };

const stanceSideOf = (lift: number): Side => (lift > 0 ? "right" : "left");

const isLifted = ({ lift }: StanceSample, stanceSide: Side): boolean =>
  lift !== null && Math.abs(lift) >= LIFTED && stanceSideOf(lift) === stanceSide;

/** The next foot that leaves the floor and stays up; `from` is the last sample before it does. */
const nextLift = (samples: readonly StanceSample[], from: number): Lift | null => {
  let start: Lift | null = null;
  for (const [index, sample] of samples.entries()) {
    if (index < from || sample.lift === null) continue;
    if (start === null || !isLifted(sample, start.stanceSide)) {
      const stanceSide = stanceSideOf(sample.lift);
      start = isLifted(sample, stanceSide) ? { stanceSide, from: Math.max(from, index - 1) } : null;
    } else if (sample.at - (samples[start.from]?.at ?? sample.at) >= LIFTED_FOR) return start;
  }
  return null;
};

/** How far the foot must be down again before the same leg can be lifted anew (ASSESS-SLS-01). */
const DOWN = 0.02;

const nextDown = (samples: readonly StanceSample[], from: number): number => {
  const index = samples.findIndex(({ lift }, at) => at >= from && lift !== null && Math.abs(lift) < DOWN);
  return index === -1 ? samples.length : index;
};

type Run = { readonly state: SingleLegState; readonly next: number };

const runTrial = (samples: readonly StanceSample[], state: SingleLegState, { stanceSide, from }: Lift): Run => {
  let trial = beginTrial(state, stanceSide);
  let next = from;
  for (; trial.trial !== null && next < samples.length; next += 1) {
    const sample = samples[next];
    if (sample !== undefined) trial = stepSingleLeg(trial, sample);
  }
  // A recording that ends on one leg ends the trial (HOLD-2).
  return { state: endTrial(trial), next: nextDown(samples, next - 1) };
};

/** REC-4: each foot that is lifted begins a trial on the other leg. */
const runTrials = (samples: readonly StanceSample[]): SingleLegState => {
  let state = startSingleLeg;
  let lift = nextLift(samples, 0);
  while (lift !== null) {
    const run = runTrial(samples, state, lift);
    state = run.state;
    lift = nextLift(samples, Math.max(run.next, lift.from + 1));
  }
  return state;
};

/** ASSESS-SLS. */
export const scoreRecordedSingleLeg = (recording: Recording, person: Person): AssessmentResult => {
  const state = runTrials(recordedStanceSamples(recording, recording.spec));
  const hasBegun = state.trials.left.length + state.trials.right.length > 0;
  return scoreSingleLeg(state, person, circumstancesOf(recording, hasBegun));
};
