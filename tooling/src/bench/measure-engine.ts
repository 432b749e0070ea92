import type { Exercise } from "@plumbline/exercises";
import {
  calibrateRecording,
  type EngineState,
  medianOf,
  milliseconds,
  type PoseFrame,
  readEngine,
  startEngine,
  stepEngine,
} from "@plumbline/motion";
import {
  addDetectorNoise,
  createPerformance,
  defaultCamera,
  framesOf,
  isSampleExercise,
  recommendedView,
  type SampleExerciseId,
  YAW_OF_VIEW,
} from "@plumbline/synthetic";
import { performSet } from "./accuracy/scripts/perform-set.ts";
import { countNaivelyFiltering } from "./filtering-naive-counter.ts";
import { filtersInUse } from "./filters-in-use.ts";
import { heapInUse } from "./heap-in-use.ts";
import { countNaively } from "./naive-counter.ts";

export type EngineCost = {
  readonly exercise: string;
  readonly frames: number;
  /** Microseconds of processor time a frame, medians over the rounds. */
  readonly engine: number;
  readonly naive: number;
  /** The naive counter that filters as many signals as the engine does of this exercise, which are so many. */
  readonly filtering: number;
  readonly filters: number;
  /** To each of the two: medians of the rounds' own ratios, so that a machine that slows down disturbs all alike. */
  readonly ratio: number;
  readonly ratioFiltering: number;
  readonly counted: { readonly engine: number; readonly truth: number };
  /** Kilobytes by which the heap grew in an hour of exercise. */
  readonly heapGrowth: number;
};

const ROUNDS = 6;
/** The compiler needs some. */
const WARM_UP = 1;
/** Microseconds. */
const LONG_ENOUGH = 200_000;
const REPETITIONS = 10;
const FPS = 30;
const HOUR = 3_600_000;
/** Caches and buffers have filled up by then. */
const SETTLED = 120_000;

const perform = (id: SampleExerciseId) => {
  const view = recommendedView(id);
  const manner = { range: "middle", view, pace: 1, nearer: "right", repetitions: REPETITIONS } as const;
  const { act, ...set } = performSet(id, manner);
  const performance = createPerformance({ ...set, yaw: YAW_OF_VIEW[view] });
  const frames = addDetectorNoise(framesOf(performance, defaultCamera, FPS), { level: "low", seed: 1 });
  const truth = [...performance.truth.reps, ...performance.truth.holds].filter((event) => event.act === act);
  return { frames, truth: truth.length };
};

/** The processor's, microseconds, with what the compiler and the garbage take: what others do meanwhile is not ours. */
const timeSpent = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Over and over, so that one pause hardly tells. */
const microsecondsAFrame = (frames: readonly PoseFrame[], run: () => unknown): number => {
  const before = timeSpent();
  let runs = 0;
  let spent = 0;
  for (; spent < LONG_ENOUGH; spent = timeSpent() - before) {
    run();
    runs += 1;
  }
  return spent / (runs * frames.length);
};

/** At its most: arms that are not where they start from have nothing to filter. Looked for once a second. */
const filtersOver = (start: EngineState, frames: readonly PoseFrame[]): number => {
  let state = start;
  let most = 0;
  for (const [index, frame] of frames.entries()) {
    [state] = stepEngine(state, frame);
    if (index % FPS === 0) most = Math.max(most, filtersInUse(state));
  }
  return most;
};

/** The same set over and over, for an hour by the frames' clock. */
const growthInAnHour = (start: EngineState, frames: readonly PoseFrame[]): number => {
  const length = frames.length * (1000 / FPS);
  let state = start;
  let settled = 0;
  for (let offset = 0; offset < HOUR; offset += length) {
    if (offset <= SETTLED) settled = heapInUse();
    for (const frame of frames) [state] = stepEngine(state, { ...frame, at: milliseconds(frame.at + offset) });
  }
  const growth = heapInUse() - settled;
  // The state must still be there when the heap is measured.
  return readEngine(state).count < 0 ? Number.NaN : growth / 1000;
};

/** The whole engine with all checks beside the two naive counters, in turn, over the same set; null of a timer. */
export const measureEngine = (exercise: Exercise): EngineCost | null => {
  if (!isSampleExercise(exercise.id)) return null;
  const { frames, truth } = perform(exercise.id);
  const calibration = calibrateRecording(frames, exercise.spec);
  if (calibration === null) return null;
  const start = startEngine(exercise.spec, calibration);
  const runEngine = () => {
    let state = start;
    for (const frame of frames) [state] = stepEngine(state, frame);
    return state;
  };
  const filters = filtersOver(start, frames);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    engine: microsecondsAFrame(frames, runEngine),
    naive: microsecondsAFrame(frames, () => countNaively(frames)),
    filtering: microsecondsAFrame(frames, () => countNaivelyFiltering(frames, filters)),
  })).slice(WARM_UP);
  const median = (read: (round: (typeof rounds)[number]) => number): number => medianOf(rounds.map(read)) ?? Number.NaN;
  return {
    exercise: exercise.id,
    frames: frames.length,
    engine: median((round) => round.engine),
    naive: median((round) => round.naive),
    filtering: median((round) => round.filtering),
    filters,
    ratio: median((round) => round.engine / round.naive),
    ratioFiltering: median((round) => round.engine / round.filtering),
    counted: { engine: readEngine(runEngine()).count, truth },
    heapGrowth: growthInAnHour(start, frames),
  };
};
