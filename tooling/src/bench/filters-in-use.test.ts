import { calibrateRecording, startEngine, stepEngine } from "@plumbline/motion";
import type { SampleExerciseId } from "@plumbline/synthetic";
import { sampleSceneOf } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { filtersInUse } from "./filters-in-use.ts";

test.each<[SampleExerciseId, number, string]>([
  ["squat", 2, "the hip drop and the hips' height"],
  ["march", 4, "the same of each leg"],
  ["step_up", 4, "besides, which foot leads and which trips"],
  ["tai_chi_flow", 6, "besides those of both sides, where the hips go"],
  ["single_leg_stand", 1, "what is held"],
])("of %s the engine filters %i signals: %s", (id, expected) => {
  const { spec, frames } = sampleSceneOf(id, { fps: 15 });
  const calibration = calibrateRecording(frames, spec) ?? expect.fail("no calibration");
  let state = startEngine(spec, calibration);
  for (const frame of frames) [state] = stepEngine(state, frame);
  expect(filtersInUse(state)).toBe(expected);
});
