import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { inTenths, type Seconds, stopwatchSeconds } from "../seconds.ts";
import { type AssessmentResult, type Circumstances, concludeTest } from "./assessment-result.ts";
import { FOUR_STAGES, type FourStage } from "./result-parts.ts";
import { type StanceClock, startStanceClock, stepStanceClock, stopStanceClock } from "./stance-clock.ts";
import type { StanceSample } from "./stance-sample.ts";
import type { InvalidReason } from "./validity.ts";

/** A stage that was not reached has no time. */
export type StageSeconds = Partial<Readonly<Record<FourStage, Seconds>>>;

/** §6.3; CDC STEADI, 4-Stage Balance. */
const STAGE_LENGTH = milliseconds(10_000);
const HELD: Seconds = stopwatchSeconds(STAGE_LENGTH);

export type FourStageState = {
  /** The stage to place the feet for, or under way; null when the test is over. */
  readonly stage: FourStage | null;
  /** null while the feet are being placed. */
  readonly clock: StanceClock | null;
  readonly stageSeconds: StageSeconds;
  readonly reasons: readonly InvalidReason[];
};

export type FourStageResult = AssessmentResult & {
  readonly stageSeconds: StageSeconds;
  readonly highestHeld: FourStage | null;
};

export const startFourStage: FourStageState = {
  stage: "side_by_side",
  clock: null,
  stageSeconds: {},
  reasons: [],
};

/** ASSESS-4S-01: "I have let go" starts the clock of the stage. Once it runs, or after the test, nothing happens. */
export const letGo = (state: FourStageState, at: Milliseconds): FourStageState => {
  if (state.stage === null || state.clock !== null) return state;
  const legs = state.stage === "single_leg" ? "one" : "two";
  return { ...state, clock: startStanceClock(at, { cap: STAGE_LENGTH, legs, endsOnSway: true }) };
};

const nextStage = (stage: FourStage, held: Seconds): FourStage | null =>
  held < HELD ? null : (FOUR_STAGES[FOUR_STAGES.indexOf(stage) + 1] ?? null);

const endStage = (state: FourStageState, stage: FourStage, clock: StanceClock): FourStageState => {
  const held = stopwatchSeconds(stopStanceClock(clock));
  return {
    stage: nextStage(stage, held),
    clock: null,
    stageSeconds: { ...state.stageSeconds, [stage]: held },
    reasons: [...state.reasons, ...clock.watch.reasons],
  };
};

/** Between two stages nothing is timed, and samples are ignored. */
export const stepFourStage = (state: FourStageState, sample: StanceSample): FourStageState => {
  if (state.stage === null || state.clock === null) return state;
  const clock = stepStanceClock(state.clock, sample);
  return clock.end === null ? { ...state, clock } : endStage(state, state.stage, clock);
};

/** ASSESS-4S-03: for its whole ten seconds. */
export const isStageHeld = (stageSeconds: StageSeconds, stage: FourStage): boolean =>
  (stageSeconds[stage] ?? 0) >= HELD;

/** ASSESS-4S-03: a stage counts as reached only when each one before it was held. */
const reachedStages = (stageSeconds: StageSeconds): readonly FourStage[] => {
  const firstNotHeld = FOUR_STAGES.findIndex((stage) => !isStageHeld(stageSeconds, stage));
  return firstNotHeld === -1 ? FOUR_STAGES : FOUR_STAGES.slice(0, firstNotHeld + 1);
};

/** 4S-2: a stage is worth at most its 10 s. */
const totalOf = (stages: readonly FourStage[], stageSeconds: StageSeconds): Seconds =>
  inTenths(stages.reduce((sum, stage) => sum + Math.min(HELD, inTenths(stageSeconds[stage] ?? 0)), 0));

/** ASSESS-4S-03, ASSESS-4S-04, for the times of the camera or of a helper's watch. */
export const judgeFourStage = (stageSeconds: StageSeconds, circumstances: Circumstances): FourStageResult => {
  const reached = reachedStages(stageSeconds);
  const result = concludeTest(
    {
      test: "four_stage",
      score: totalOf(reached, stageSeconds),
      unit: "s",
      band: null,
      cutoff: null,
      norm: "no_norm",
      fallRisk: !(reached.includes("tandem") && isStageHeld(stageSeconds, "tandem")),
    },
    circumstances,
  );
  const highestHeld = reached.findLast((stage) => isStageHeld(stageSeconds, stage)) ?? null;
  return { ...result, stageSeconds, highestHeld };
};

export const scoreFourStage = (
  state: FourStageState,
  circumstances: Omit<Circumstances, "source">,
): FourStageResult => {
  const { stage, clock } = state;
  const stopped = stage === null || clock === null ? state : endStage(state, stage, clock);
  const isCutShort = stage !== null && circumstances.reasons.length === 0;
  const reasons: readonly InvalidReason[] = [
    ...circumstances.reasons,
    ...stopped.reasons,
    ...(isCutShort ? (["wrong_protocol"] as const) : []),
  ];
  return judgeFourStage(stopped.stageSeconds, { ...circumstances, source: "camera", reasons });
};
