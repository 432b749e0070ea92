import { type LandmarkName, milliseconds } from "@plumbline/motion";
import {
  defaultCamera,
  type Performance,
  type SampleExerciseId,
  samplePerformance,
  type Vector3,
} from "@plumbline/synthetic";
import { describe, expect, test } from "vitest";
import { belongingsOf, type Standing } from "./belongings.ts";

const perform = (exerciseId: SampleExerciseId): Performance => samplePerformance({ exerciseId, repetitions: 1 });

/** Metres before the face of something that looks along its heading. */
const before = ({ x, z, heading }: Standing, point: Vector3): number =>
  (point.x - x) * Math.sin(heading) + (point.z - z) * Math.cos(heading);

/** While the repetition lasts. */
const momentsOf = ({ truth }: Performance) => {
  const { startAt, endAt } = truth.reps[0] ?? { startAt: 0, endAt: 0 };
  return Array.from({ length: 21 }, (_, index) => milliseconds(startAt + ((endAt - startAt) * index) / 20));
};

describe.each(["wall_pushup", "wall_slide"] as const)("the wall of %s", (exerciseId) => {
  const performance = perform(exerciseId);
  const { wall } = belongingsOf(performance);
  const place = wall?.place ?? { x: Number.NaN, z: Number.NaN, heading: 0 };

  test("is nowhere between the camera and a joint", () => {
    expect(before(place, defaultCamera.position)).toBeGreaterThan(0);
    for (const at of momentsOf(performance)) {
      for (const joint of Object.values(performance.bodyAt(at).landmarks))
        expect(before(place, joint)).toBeGreaterThan(0);
    }
  });

  test("is within reach", () => {
    const nearest: LandmarkName = exerciseId === "wall_pushup" ? "leftIndex" : "leftShoulder";
    for (const at of momentsOf(performance)) {
      expect(before(place, performance.bodyAt(at).landmarks[nearest])).toBeLessThan(0.25);
    }
  });
});

test("the step is under both feet at the top, and before the toes at the start", () => {
  const performance = perform("step_up");
  const { step } = belongingsOf(performance);
  const rep = performance.truth.reps[0];
  if (step === null || rep === undefined) throw new Error("nobody climbs");
  const top = performance.bodyAt(rep.peakAt);
  for (const side of ["left", "right"] as const) {
    expect(top.landmarks[`${side}Ankle`].y - top.measures.ankleHeight).toBeCloseTo(step.height, 2);
    for (const joint of ["Heel", "FootIndex"] as const) {
      expect(Math.abs(before(step.place, top.landmarks[`${side}${joint}`]))).toBeLessThan(step.depth / 2);
    }
    const start = performance.bodyAt(rep.startAt);
    expect(before(step.place, start.landmarks[`${side}FootIndex`])).toBeLessThan(-step.depth / 2);
  }
});

test("the band of a row goes to a point in front of the hands, at their height", () => {
  const performance = perform("band_row");
  const { band } = belongingsOf(performance);
  const rep = performance.truth.reps[0];
  if (band === null || band.post === null || rep === undefined) throw new Error("nobody rows");
  const { leftWrist, rightWrist } = performance.bodyAt(rep.startAt).landmarks;
  expect(band.post.y).toBeCloseTo((leftWrist.y + rightWrist.y) / 2, 6);
  // Seen from the side the person looks to the right.
  expect(band.post.x).toBeGreaterThan(Math.max(leftWrist.x, rightWrist.x) + 0.5);
});

test("a band is let go before the person leaves, and not yet there when the hand gives the start signal", () => {
  for (const exerciseId of ["band_row", "band_pull_apart"] as const) {
    const performance = perform(exerciseId);
    const { band } = belongingsOf(performance);
    expect(band?.from).toBeGreaterThan(performance.truth.startSignalAt ?? Number.POSITIVE_INFINITY);
    expect(band?.until).toBeLessThan(performance.duration - 1000);
  }
});

test("only curls have weights, and who walks through has nothing", () => {
  expect(belongingsOf(perform("arm_curl")).hasWeights).toBe(true);
  expect(belongingsOf(perform("march"))).toEqual({
    chairAt: null,
    step: null,
    wall: null,
    band: null,
    hasWeights: false,
  });
  const walking = samplePerformance({ exerciseId: "step_up", repetitions: 0 });
  expect(belongingsOf(walking).step).toBeNull();
});
