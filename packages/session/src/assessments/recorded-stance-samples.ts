import type { StanceSample } from "@plumbline/clinical";
import { type ExerciseSpec, startEngine } from "@plumbline/motion";
import { readRecording } from "./engine-step.ts";
import type { FilmedTest } from "./filmed-test.ts";
import { createStanceSampler } from "./stance-sample.ts";

export const recordedStanceSamples = (
  { frames, analysis: { calibration } }: FilmedTest,
  spec: ExerciseSpec,
): readonly StanceSample[] =>
  calibration === null ? [] : readRecording(frames, startEngine(spec, calibration), createStanceSampler());
