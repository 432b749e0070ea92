import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import { distanceBetween, midpoint } from "./vector.ts";

const SEED = 20_261_122;
const anyDepth = fc.double({ min: 0.03, max: 0.32, noNaN: true }).map(normalisedHeight);
const anyStature = fc.double({ min: 1.45, max: 1.95, noNaN: true });

const squatOnce = (depth: ReturnType<typeof normalisedHeight>, stature: number) =>
  createPerformance({
    acts: [
      { kind: "stand", duration: milliseconds(1000) },
      { kind: "squat", depth, down: milliseconds(1300), pause: milliseconds(300), up: milliseconds(1700) },
      { kind: "stand", duration: milliseconds(1000) },
    ],
    person: { stature },
  });

type OneSquat = ReturnType<typeof squatOnce>;
const landmarksAt = (performance: OneSquat, at: number) => performance.bodyAt(milliseconds(at)).landmarks;
const hipHeight = (performance: OneSquat, at: number) => {
  const { leftHip, rightHip } = landmarksAt(performance, at);
  return midpoint(leftHip, rightHip).y;
};

test("the truth's peak is the hip drop that the joints show, and its times are when they show it", () => {
  fc.assert(
    fc.property(anyDepth, anyStature, (depth, stature) => {
      const performance = squatOnce(depth, stature);
      const [rep] = performance.truth.reps;
      expect(performance.truth.reps).toHaveLength(1);
      expect(rep).toMatchObject({ act: "squat", side: null, startAt: 1000, peakAt: 2300, endAt: 4300 });
      const standing = hipHeight(performance, rep?.startAt ?? 0);
      const drop = (at: number) => (standing - hipHeight(performance, at)) / performance.truth.fullHeight;
      // Sway moves standing hips by a fraction of a millimetre.
      expect(drop(rep?.peakAt ?? 0)).toBeCloseTo(rep?.peak ?? Number.NaN, 3);
      expect(Math.abs(drop(rep?.endAt ?? 0))).toBeLessThan(0.001);
      expect(Math.max(...Array.from({ length: 53 }, (_, index) => drop(index * 100)))).toBeLessThan(depth + 0.001);
    }),
    { seed: SEED },
  );
});

test("both feet stay where they are through a squat", () => {
  fc.assert(
    fc.property(anyDepth, anyStature, (depth, stature) => {
      const performance = squatOnce(depth, stature);
      const standing = landmarksAt(performance, 0);
      for (const at of [1000, 1500, 2000, 2300, 2700, 3500, 4300]) {
        for (const name of ["leftAnkle", "rightAnkle", "leftHeel", "rightFootIndex"] as const) {
          expect(distanceBetween(landmarksAt(performance, at)[name], standing[name])).toBeLessThan(1e-9);
        }
      }
    }),
    { seed: SEED },
  );
});

test("hips go back and knees forward, the more the deeper", () => {
  const kneesAhead = (depth: number) => landmarksAt(squatOnce(normalisedHeight(depth), 1.7), 2300);
  const standing = landmarksAt(squatOnce(normalisedHeight(0.1), 1.7), 0);
  const shallow = kneesAhead(0.08);
  const deep = kneesAhead(0.2);
  expect(standing.leftKnee.z).toBeLessThan(shallow.leftKnee.z);
  expect(shallow.leftKnee.z).toBeLessThan(deep.leftKnee.z);
  expect(standing.leftHip.z).toBeGreaterThan(shallow.leftHip.z);
  expect(shallow.leftHip.z).toBeGreaterThan(deep.leftHip.z);
});

test("rounding the back brings the ear down and forward of a flat back's", () => {
  const squat = (rounding: number) =>
    createPerformance({
      acts: [{ kind: "squat", depth: normalisedHeight(0.15), rounding: degrees(rounding), down: milliseconds(1000) }],
    }).bodyAt(milliseconds(1000)).landmarks;
  expect(squat(35).leftEar.y).toBeLessThan(squat(0).leftEar.y - 0.03);
  expect(squat(35).leftEar.z).toBeGreaterThan(squat(0).leftEar.z + 0.03);
});
