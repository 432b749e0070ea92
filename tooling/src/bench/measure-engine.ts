import { findExercise } from "@plumbline/exercises";
import { calibrateRecording, medianOf, type PoseFrame, readEngine, startEngine, stepEngine } from "@plumbline/motion";
import { sceneOf, squats, stand } from "@plumbline/synthetic/testing";
import { countNaively } from "./naive-counter.ts";

export type EngineCost = {
  readonly exercise: string;
  readonly frames: number;
  /** Microseconds a frame, medians over the rounds. */
  readonly engine: number;
  readonly naive: number;
  /** Median of the rounds' own ratios, so that a machine that slows down disturbs both alike. */
  readonly ratio: number;
  readonly counted: { readonly engine: number; readonly naive: number; readonly truth: number };
};

const ROUNDS = 15;
const SQUATS = 20;

const microsecondsAFrame = (frames: readonly PoseFrame[], run: () => number): readonly [number, number] => {
  const startedAt = performance.now();
  const count = run();
  return [((performance.now() - startedAt) * 1000) / frames.length, count];
};

/** The whole engine with all checks beside the naive counter, in turn, over the same minute of squats. */
export const measureEngine = (exerciseId: string): EngineCost => {
  const exercise = findExercise(exerciseId);
  const { frames } = sceneOf([stand(1.5), ...squats(SQUATS, { depth: 0.16 })], { yaw: 45, noise: "low" });
  const calibration = exercise === null ? null : calibrateRecording(frames, exercise.spec);
  if (exercise === null || calibration === null) throw new Error(`cannot bench ${exerciseId}`);
  const runEngine = (): number => {
    let state = startEngine(exercise.spec, calibration);
    for (const frame of frames) [state] = stepEngine(state, frame);
    return readEngine(state).count;
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    engine: microsecondsAFrame(frames, runEngine),
    naive: microsecondsAFrame(frames, () => countNaively(frames)),
  })).slice(3);
  return {
    exercise: exerciseId,
    frames: frames.length,
    engine: medianOf(rounds.map((round) => round.engine[0])) ?? Number.NaN,
    naive: medianOf(rounds.map((round) => round.naive[0])) ?? Number.NaN,
    ratio: medianOf(rounds.map((round) => round.engine[0] / round.naive[0])) ?? Number.NaN,
    counted: { engine: rounds[0]?.engine[1] ?? 0, naive: rounds[0]?.naive[1] ?? 0, truth: SQUATS },
  };
};
