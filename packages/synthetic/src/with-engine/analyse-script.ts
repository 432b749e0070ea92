import { findExercise } from "@plumbline/exercises";
import {
  type Act,
  addDetectorNoise,
  createPerformance,
  defaultCamera,
  framesOf,
  type NoiseLevel,
  type Performance,
  type PersonOptions,
} from "../index.ts";
import { analyseRecording, type RecordingAnalysis } from "@plumbline/motion";
import type { ExerciseSpec } from "@plumbline/motion";
import type { PoseFrame } from "@plumbline/motion";
import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";

type SquatOptions = { readonly depth: number; readonly phase?: number; readonly rounding?: number };

export const stand = (seconds: number): Act => ({ kind: "stand", duration: milliseconds(seconds * 1000) });

/** A squat with equal times down and up, in seconds. */
export const squatAct = ({ depth, phase = 1.2, rounding }: SquatOptions): Act => ({
  kind: "squat",
  depth: normalisedHeight(depth),
  down: milliseconds(phase * 1000),
  up: milliseconds(phase * 1000),
  ...(rounding === undefined ? {} : { rounding: degrees(rounding) }),
});

export const squats = (count: number, options: SquatOptions): readonly Act[] =>
  Array.from({ length: count }, () => [squatAct(options), stand(0.8)]).flat();

export type SceneOptions = {
  readonly yaw?: number;
  readonly fps?: number;
  readonly noise?: NoiseLevel;
  readonly seed?: number;
  readonly person?: PersonOptions;
};

export type Scene = { readonly performance: Performance; readonly frames: readonly PoseFrame[] };

/** The acts before the default camera. Yaw in degrees: 0 faces it, 90 shows it the right side. */
export const sceneOf = (acts: readonly Act[], options: SceneOptions = {}): Scene => {
  const { yaw = 0, fps = 30, noise = "none", seed = 1, person } = options;
  const performance = createPerformance({ acts, yaw: degrees(yaw), seed, ...(person === undefined ? {} : { person }) });
  return { performance, frames: addDetectorNoise(framesOf(performance, defaultCamera, fps), { level: noise, seed }) };
};

export const specOf = (id: string): ExerciseSpec => {
  const exercise = findExercise(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise.spec;
};

export const analyseScript = (id: string, acts: readonly Act[], options: SceneOptions = {}): RecordingAnalysis =>
  analyseRecording(sceneOf(acts, options).frames, specOf(id));
