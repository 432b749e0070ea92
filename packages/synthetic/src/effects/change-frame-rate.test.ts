import { milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sceneOf, stand } from "../testing.ts";
import { changeFrameRate } from "./change-frame-rate.ts";

const { frames } = sceneOf([stand(10)], { fps: 30 });

test("a slower camera gives about as many frames as its rate, none of them new, and times never go back", () => {
  const anyOptions = fc.record({
    framesPerSecond: fc.integer({ min: 4, max: 30 }),
    jitter: fc.integer({ min: 0, max: 40 }).map(milliseconds),
    duplicated: fc.constantFrom(0, 0.2),
    seed: fc.integer(),
  });
  fc.assert(
    fc.property(anyOptions, (options) => {
      const slower = changeFrameRate(frames, options);
      const expected = 10 * options.framesPerSecond * (1 + options.duplicated);
      // A rate that does not divide 30 falls on the next frame.
      expect(slower.length).toBeGreaterThan(expected * 0.8);
      expect(slower.length).toBeLessThan(expected * 1.25 + 4);
      const poses = new Set(frames.map(({ image }) => image));
      for (const [index, { at, image }] of slower.entries()) {
        expect(poses.has(image)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(slower[index - 1]?.at ?? 0);
      }
      expect(changeFrameRate(frames, options)).toEqual(slower);
    }),
    { seed: 20_261_201, numRuns: 60 },
  );
});

test("frames at their own rate, on time and once each, are the same frames", () => {
  expect(changeFrameRate(frames, { framesPerSecond: 30, seed: 1 })).toEqual(frames);
});

test("some frames come twice with one time, and stamps are off by about the jitter", () => {
  const jittered = changeFrameRate(frames, {
    framesPerSecond: 15,
    jitter: milliseconds(8),
    duplicated: 0.25,
    seed: 2,
  });
  const repeated = jittered.filter(({ at }, index) => at === jittered[index - 1]?.at).length;
  expect(repeated).toBeGreaterThan(20);
  expect(repeated).toBeLessThan(60);
  const trueTimes = new Map(frames.map(({ image, at }) => [image, at]));
  const off = jittered.map(({ at, image }) => at - (trueTimes.get(image) ?? 0));
  const deviation = Math.sqrt(off.reduce((sum, value) => sum + value ** 2, 0) / off.length);
  expect(deviation).toBeGreaterThan(6);
  expect(deviation).toBeLessThan(10);
});
