import type { StanceSample } from "@plumbline/clinical";
import { type ExerciseSpec, startEngine } from "@plumbline/motion";
import { readRecording } from "./engine-step.ts";
import type { Recording } from "./recording.ts";
import { createStanceSampler } from "./stance-sample.ts";

export const recordedStanceSamples = (
  { frames, analysis: { calibration } }: Recording,
  spec: ExerciseSpec,
): readonly StanceSample[] =>
  calibration === null ? [] : readRecording(frames, startEngine(spec, calibration), createStanceSampler());
