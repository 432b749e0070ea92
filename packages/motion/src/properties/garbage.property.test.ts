import { EXERCISE_IDS } from "@plumbline/exercises";
import { isSampleExercise } from "@plumbline/synthetic";
import { sampleSceneOf } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK_COUNT } from "../body/landmark.ts";
import type { Landmark, LandmarkSet, PoseFrame } from "../body/pose-frame.ts";
import { calibrateBody, EmptyCalibrationError } from "../calibration/calibrate-body.ts";
import { startCalibration, stepCalibration } from "../calibration/live-calibration.ts";
import { calibrateRecording } from "../calibration/recording-calibration.ts";
import { startEngine } from "../engine.ts";
import { isRising, runEngine } from "../testing/run-engine.ts";
import { degrees, milliseconds, NotFiniteError, normalisedHeight } from "../units.ts";

const number = fc.oneof(
  fc.double(),
  fc.double({ min: -2000, max: 2000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, Number.MAX_VALUE),
);
const landmark: fc.Arbitrary<Landmark | null> = fc.option(
  fc.record({ x: number, y: number, z: number, visibility: number }),
  { nil: null, freq: 10 },
);
/** One good joint very often: as many as no body has. */
const crowd: LandmarkSet = Array.from({ length: 10_000 }, (_, index) => ({ x: index, y: index, z: 0, visibility: 1 }));

const landmarks: fc.Arbitrary<LandmarkSet | null> = fc.oneof(
  fc.constant(null),
  fc.constant([]),
  fc.constant(crowd),
  fc.array(landmark, { maxLength: 40 }),
  fc.array(landmark, { minLength: LANDMARK_COUNT, maxLength: LANDMARK_COUNT }),
);
const picture = fc.oneof(fc.constant({ width: 0, height: 0 }), fc.record({ width: number, height: number }));
const content = fc.record({ picture, image: landmarks, world: landmarks, brightness: fc.option(number) });
/** Times go back and forth. */
const frame: fc.Arbitrary<PoseFrame> = fc
  .tuple(content, fc.integer({ min: -100_000, max: 100_000 }))
  .map(([what, at]) => ({ ...what, at: milliseconds(at) }));

describe.each(EXERCISE_IDS.filter(isSampleExercise))("%s", (exerciseId) => {
  const { spec, done, frames } = sampleSceneOf(exerciseId, { fps: 15 });
  const calibration = calibrateRecording(frames, spec) ?? expect.fail("no calibration");

  test("garbage alone is not measurable, says why, and counts nothing", () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 30 }), (garbage) => {
        const { notMeasurable, reps, partials, holds } = analyseRecording(garbage, spec);
        expect(notMeasurable).not.toBeNull();
        expect([...reps, ...partials, ...holds]).toEqual([]);
      }),
      { numRuns: 10, seed: 6 },
    );
  });

  test("garbage calibrates nobody", () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 30 }), (garbage) => {
        let state = startCalibration();
        for (const one of garbage) {
          const [next, status] = stepCalibration(state, one, spec);
          state = next;
          expect(status.kind).toBe("waiting");
        }
      }),
      { numRuns: 10, seed: 6 },
    );
  });

  test("garbage before the first movement is forgotten: everything that follows counts", () => {
    // A second of it, then a second and a half of rest.
    const insert = frames.findIndex(({ at }) => at >= (frames[0]?.at ?? 0) + 500);
    const from = frames[insert]?.at ?? Number.NaN;
    const rubbish = fc.array(content, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rubbish, (garbage) => {
        const between = garbage.map((what, index) => ({ ...what, at: milliseconds(from + 1 + index * 50) }));
        const after = frames.filter(({ at }) => at > (between.at(-1)?.at ?? from));
        const { count, counts } = runEngine(startEngine(spec, calibration), [
          ...frames.slice(0, insert),
          ...between,
          ...after,
        ]);
        expect(isRising(counts)).toBe(true);
        expect(count).toBe(done.length);
      }),
      { numRuns: 3, seed: 6 },
    );
  });

  test("garbage anywhere counts nothing of its own", () => {
    const places = fc.array(fc.tuple(fc.nat(frames.length - 1), frame), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(places, (garbage) => {
        const mixed = frames.flatMap((good, index) => [
          ...garbage.flatMap(([place, bad]) => (place === index ? [{ ...bad, at: good.at }] : [])),
          good,
        ]);
        const { count, counts } = runEngine(startEngine(spec, calibration), mixed);
        expect(isRising(counts)).toBe(true);
        expect(count).toBeLessThanOrEqual(done.length);
      }),
      { numRuns: 3, seed: 6 },
    );
  });
});

test("[R11] what can only be our own mistake is a typed error", () => {
  for (const unitOf of [milliseconds, degrees, normalisedHeight]) {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => unitOf(value)).toThrow(NotFiniteError);
    }
  }
  expect(() => calibrateBody([], sampleSceneOf("squat").spec)).toThrow(EmptyCalibrationError);
});
