import {
  type AssessmentResult,
  beginTrial,
  endTrial,
  FOOT_DOWN,
  FOOT_LIFTED,
  LIFTED_FOR,
  type Person,
  type SingleLegState,
  type StanceSample,
  scoreSingleLeg,
  startSingleLeg,
  stepSingleLeg,
} from "@plumbline/clinical";
import type { Milliseconds, Side } from "@plumbline/motion";
import { circumstancesOf, type FilmedTest } from "./filmed-test.ts";
import { recordedStanceSamples } from "./recorded-stance-samples.ts";

/** A foot that is off the floor, from which sample on. */
type Lift = { readonly stanceSide: Side; readonly index: number; readonly at: Milliseconds };

const stanceSideOf = (lift: number): Side => (lift > 0 ? "right" : "left");

const isLifted = ({ lift }: StanceSample, stanceSide: Side): boolean =>
  lift !== null && Math.abs(lift) >= FOOT_LIFTED && stanceSideOf(lift) === stanceSide;

/** The next foot that leaves the floor and stays up. */
const nextLift = (samples: readonly StanceSample[], from: number): Lift | null => {
  let lift: Lift | null = null;
  for (const [index, sample] of samples.entries()) {
    if (index < from || sample.lift === null) continue;
    if (lift === null || !isLifted(sample, lift.stanceSide)) {
      const stanceSide = stanceSideOf(sample.lift);
      lift = isLifted(sample, stanceSide) ? { stanceSide, index, at: sample.at } : null;
    } else if (sample.at - lift.at >= LIFTED_FOR) return lift;
  }
  return null;
};

/** The foot must be down again before the same leg can be lifted anew (ASSESS-SLS-01). */
const nextDown = (samples: readonly StanceSample[], from: number): number => {
  const index = samples.findIndex(({ lift }, at) => at >= from && lift !== null && Math.abs(lift) < FOOT_DOWN);
  return index === -1 ? samples.length : index;
};

/** `next` is the first sample in which another trial may begin. */
type Run = { readonly state: SingleLegState; readonly next: number };

/** Whether the foot came down, or was lost from sight, before the trial's clock knew that it was up. */
const isGivenUp = ({ trial }: SingleLegState): boolean => trial !== null && !trial.isTiming && trial.lift === null;

const runTrial = (samples: readonly StanceSample[], before: SingleLegState, { stanceSide, index }: Lift): Run => {
  // The sample before shows when the foot left the floor.
  const first = Math.max(0, index - 1);
  let state = beginTrial(before, stanceSide);
  let next = first;
  for (; state.trial !== null && next < samples.length; next += 1) {
    const sample = samples[next];
    if (sample !== undefined) state = stepSingleLeg(state, sample);
    if (next > index && isGivenUp(state)) return { state: before, next };
  }
  if (state.trial?.isTiming === false) return { state: before, next };
  // A recording that ends on one leg ends the trial (HOLD-2).
  return { state: endTrial(state), next: nextDown(samples, Math.max(index + 1, next - 1)) };
};

/** REC-4: each foot that is lifted begins a trial on the other leg. */
const runTrials = (samples: readonly StanceSample[]): SingleLegState => {
  let state = startSingleLeg;
  let lift = nextLift(samples, 0);
  while (lift !== null) {
    const run = runTrial(samples, state, lift);
    state = run.state;
    lift = nextLift(samples, run.next);
  }
  return state;
};

/** ASSESS-SLS. */
export const scoreRecordedSingleLeg = (filmed: FilmedTest, person: Person): AssessmentResult => {
  const state = runTrials(recordedStanceSamples(filmed, filmed.spec));
  const hasBegun = state.trials.left.length + state.trials.right.length > 0;
  return scoreSingleLeg(state, person, circumstancesOf(filmed, hasBegun));
};
