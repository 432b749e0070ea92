import {
  type AssessmentResult,
  type FourStage,
  type FourStageState,
  isStageHeld,
  letGo,
  type StanceSample,
  scoreFourStage,
  startFourStage,
  stepFourStage,
} from "@plumbline/clinical";
import { anyStance, levelled, settled } from "./any-stance.ts";
import { circumstancesOf, type FilmedTest } from "./filmed-test.ts";
import { feetWhile, findStance, type StancesBefore, type TakenStance } from "./recorded-stages.ts";
import { recordedStanceSamples } from "./recorded-stance-samples.ts";

/** How far the test has got; `next` is the first sample that it has not seen. */
type Run = {
  readonly state: FourStageState;
  readonly next: number;
  /** A stance that was left is taken up once more: nobody can say which of the two was meant. */
  readonly isRepeated: boolean;
};

/** ASSESS-4S-01: in a recording the clock starts where the stance was taken up. */
const runStage = (samples: readonly StanceSample[], run: Run, stance: TakenStance): Run => {
  let state = letGo(run.state, stance.at);
  let next = stance.from;
  for (; state.clock !== null && next < samples.length; next += 1) {
    const sample = samples[next];
    if (sample !== undefined) state = stepFourStage(state, settled(sample, stance.at));
  }
  return { ...run, state, next };
};

/** Whoever only swayed stands on as before: that is no second try. */
const isTriedAgain = (
  samples: readonly StanceSample[],
  { state, next }: Run,
  stage: FourStage,
  before: StancesBefore,
) => {
  const again = isStageHeld(state.stageSeconds, stage) ? null : findStance(samples, next, stage, before);
  return again !== null && again.from > next;
};

/** REC-3: the order of the test names the stances, and each must look like its own. */
const runStages = (samples: readonly StanceSample[]): Run => {
  let run: Run = { state: startFourStage, next: 0, isRepeated: false };
  let before: StancesBefore = {};
  while (run.state.stage !== null && run.state.clock === null) {
    const { stage } = run.state;
    const stance = findStance(samples, run.next, stage, before);
    if (stance === null) break;
    run = runStage(samples, run, stance);
    run = { ...run, isRepeated: isTriedAgain(samples, run, stage, before) };
    before = { ...before, [stage]: feetWhile(samples.slice(stance.from, run.next)) };
  }
  return run;
};

/** ASSESS-4S. Without its first stance there is no score. */
export const scoreRecordedFourStage = (filmed: FilmedTest): AssessmentResult => {
  const samples = recordedStanceSamples(filmed, anyStance(filmed.spec)).map(levelled);
  const { state, isRepeated } = runStages(samples);
  const hasBegun = state !== startFourStage;
  const result = scoreFourStage(state, circumstancesOf(filmed, hasBegun && !isRepeated));
  return hasBegun ? result : { ...result, score: null };
};
