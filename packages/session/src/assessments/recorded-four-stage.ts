import {
  type AssessmentResult,
  type FourStageState,
  letGo,
  type StanceSample,
  scoreFourStage,
  startFourStage,
  stepFourStage,
} from "@plumbline/clinical";
import { type ExerciseSpec, type Milliseconds, milliseconds, normalisedHeight } from "@plumbline/motion";
import { findStance, type StancesBefore, type TakenStance } from "./recorded-stages.ts";
import { recordedStanceSamples } from "./recorded-stance-samples.ts";
import { circumstancesOf, type Recording } from "./recording.ts";

/** FC-09 looks back for so long: what it sees in the first second is the weight that came over the feet. */
const SETTLING = 1000;

/** No exercise: whoever stands holds it, so that the engine judges sway (FC-09) in each of the four stances. */
const anyStance = (spec: ExerciseSpec): ExerciseSpec => ({
  ...spec,
  movement: {
    kind: "hold",
    signal: "ankle-gap",
    keeps: "below",
    begin: normalisedHeight(1),
    beginAfter: milliseconds(0),
    end: normalisedHeight(1),
  },
});

/** A recording may be calibrated on any of its stances: here the picture itself says which ankle is higher. */
const levelled = (sample: StanceSample): StanceSample => ({
  ...sample,
  lift: sample.feet === null ? null : normalisedHeight(sample.feet.right.y - sample.feet.left.y),
});

const settled = (sample: StanceSample, since: Milliseconds): StanceSample => ({
  ...sample,
  isSwaying: sample.isSwaying && sample.at - since >= SETTLING,
});

type Run = { readonly state: FourStageState; readonly next: number };

/** ASSESS-4S-01: in a recording the clock starts where the stance was taken up. */
const runStage = (samples: readonly StanceSample[], before: FourStageState, stance: TakenStance): Run => {
  let state = letGo(before, stance.at);
  let next = stance.from;
  for (; state.clock !== null && next < samples.length; next += 1) {
    const sample = samples[next];
    if (sample !== undefined) state = stepFourStage(state, settled(sample, stance.at));
  }
  return { state, next };
};

/** REC-3: the order of the test names the stances, and each must look like its own. */
const runStages = (samples: readonly StanceSample[]): FourStageState => {
  let run: Run = { state: startFourStage, next: 0 };
  let before: StancesBefore = {};
  while (run.state.stage !== null && run.state.clock === null) {
    const { stage } = run.state;
    const stance = findStance(samples, run.next, stage, before);
    if (stance === null) break;
    before = { ...before, [stage]: stance.feet };
    run = runStage(samples, run.state, stance);
  }
  return run.state;
};

/** ASSESS-4S. Without its first stance there is no score. */
export const scoreRecordedFourStage = (recording: Recording): AssessmentResult => {
  const state = runStages(recordedStanceSamples(recording, anyStance(recording.spec)).map(levelled));
  const hasBegun = state !== startFourStage;
  const result = scoreFourStage(state, circumstancesOf(recording, hasBegun));
  return hasBegun ? result : { ...result, score: null };
};
