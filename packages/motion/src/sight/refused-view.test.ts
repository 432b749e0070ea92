import { findExercise } from "@plumbline/exercises";
import { actSet, type SampleExerciseId } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { milliseconds } from "../units.ts";

const analyse = (id: SampleExerciseId, yaw: number, seed: number) => {
  const spec = findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);
  const { acts } = actSet({ exerciseId: id, repetitions: 2 });
  const { frames } = sceneOf([stand(2), ...acts, stand(1)], { yaw, noise: "high", seed, fps: 15 });
  return analyseRecording(frames, spec);
};

test("[REP-02] [GATE-3] beside the border of a view noise opens no door to the next", () => {
  for (const seed of [1, 2, 3, 4]) {
    for (const id of ["wall_slide", "weight_shift", "hip_abduction"] as const) {
      const { notMeasurable, reps } = analyse(id, 32, seed);
      expect([id, seed, notMeasurable, reps.length]).toEqual([id, seed, "wrong-view", 0]);
    }
    expect(analyse("hip_hinge_drill", 58, seed).notMeasurable).toBe("wrong-view");
  }
});

test("[GATE-3] somebody who was seen from the right view and did nothing was measured", () => {
  const spec = findExercise("weight_shift")?.spec ?? expect.fail("no exercise");
  const { notMeasurable, reps } = analyseRecording(sceneOf([stand(6)], { noise: "high" }).frames, spec);
  expect([notMeasurable, reps]).toEqual([null, []]);
});

test("[GATE-3] of somebody who never stands, and whose legs are mostly hidden, nothing can be said", () => {
  const spec = findExercise("sit_to_stand")?.spec ?? expect.fail("no exercise");
  const sit = { kind: "sit", duration: milliseconds(6000) } as const;
  const { frames } = sceneOf([sit], { yaw: 90, chair: {}, start: "seated" });
  const withHiddenLegs = (until: number): readonly PoseFrame[] =>
    frames.map((frame) => {
      const hidden = frame.image?.map((joint, index) => {
        return joint && index >= LANDMARK.leftKnee ? { ...joint, visibility: 0.1 } : joint;
      });
      return frame.at < until && hidden ? { ...frame, image: hidden } : frame;
    });
  expect(analyseRecording(withHiddenLegs(2000), spec).notMeasurable).toBeNull();
  expect(analyseRecording(withHiddenLegs(4000), spec).notMeasurable).toBe("joints-hidden");
});
