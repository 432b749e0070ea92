import { LANDMARK, type LandmarkName, type LandmarkSet, milliseconds, type PoseFrame } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultCamera } from "./camera.ts";
import { addDetectorNoise, type NoiseLevel } from "./detector-noise.ts";
import { framesOf } from "./frames-of.ts";
import { createPerformance } from "./performance.ts";

const performance = createPerformance({ acts: [{ kind: "stand", duration: milliseconds(20_000) }] });
const exact = framesOf(performance, defaultCamera, 30);
const heel = (set: LandmarkSet | null) => set?.[LANDMARK.leftHeel]?.y ?? 0;
const nose = (set: LandmarkSet | null) => set?.[LANDMARK.nose]?.y ?? 0;

/** Offsets of one landmark's coordinate from the exact one, as shares of H. */
const offsets = (
  frames: readonly PoseFrame[],
  axis: "x" | "y" | "z",
  set: "image" | "world",
  landmark: LandmarkName = "leftKnee",
): readonly number[] =>
  frames.flatMap((frame, index) => {
    const noisy = frame[set]?.[LANDMARK[landmark]];
    const truth = exact[index]?.[set]?.[LANDMARK[landmark]];
    const size = heel(exact[index]?.[set] ?? null) - nose(exact[index]?.[set] ?? null);
    return noisy && truth ? [(noisy[axis] - truth[axis]) / size] : [];
  });
const deviation = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
const disturb = (level: NoiseLevel, seed = 7) => addDetectorNoise(exact, { level, seed });

test("level none leaves the frames alone", () => {
  expect(disturb("none")).toEqual(exact);
});

test("the same seed gives the same noise, another seed another", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const short = exact.slice(0, 40);
      const once = addDetectorNoise(short, { level: "high", seed });
      expect(addDetectorNoise(short, { level: "high", seed })).toEqual(once);
      expect(addDetectorNoise(short, { level: "high", seed: seed + 1 })).not.toEqual(once);
    }),
    { seed: 20_261_122, numRuns: 30 },
  );
});

test("a knee is off by as much as the detector's, more in dim pictures, and most in depth", () => {
  expect(deviation(offsets(disturb("low"), "x", "image"))).toBeGreaterThan(0.002);
  expect(deviation(offsets(disturb("low"), "x", "image"))).toBeLessThan(0.0035);
  expect(deviation(offsets(disturb("high"), "x", "image"))).toBeGreaterThan(0.0035);
  expect(deviation(offsets(disturb("high"), "x", "image"))).toBeLessThan(0.0055);
  const across = deviation(offsets(disturb("low"), "x", "world"));
  expect(across).toBeGreaterThan(deviation(offsets(disturb("low"), "x", "image")));
  expect(deviation(offsets(disturb("low"), "z", "world"))).toBeGreaterThan(1.5 * across);
});

test("a foot is misplaced as a whole, a knee not with its ankle", () => {
  const noisy = disturb("low");
  const alike = (one: LandmarkName, other: LandmarkName, axis: "x" | "y"): number => {
    const [first, second] = [offsets(noisy, axis, "image", one), offsets(noisy, axis, "image", other)];
    const products = first.map((value, index) => value * (second[index] ?? 0));
    return products.reduce((sum, value) => sum + value, 0) / products.length / deviation(first) / deviation(second);
  };
  const meanOf = (upper: "Knee" | "Heel"): number =>
    (["left", "right"] as const)
      .flatMap((side) => (["x", "y"] as const).map((axis) => alike(`${side}${upper}`, `${side}Ankle`, axis)))
      .reduce((sum, value) => sum + value / 4, 0);
  expect(meanOf("Heel")).toBeGreaterThan(0.35);
  expect(Math.abs(meanOf("Knee"))).toBeLessThan(0.2);
});

test("the jitter wanders: one frame's offset says something about the next one's", () => {
  const values = offsets(disturb("low"), "x", "image");
  const products = values.slice(1).map((value, index) => value * (values[index] ?? 0));
  const correlation = products.reduce((sum, value) => sum + value, 0) / products.length / deviation(values) ** 2;
  expect(correlation).toBeGreaterThan(0.3);
  expect(correlation).toBeLessThan(0.9);
});

test("high loses the person now and then, and hides single landmarks", () => {
  const noisy = disturb("high", 3);
  const lost = noisy.filter(({ image }) => image === null).length;
  expect(lost).toBeGreaterThan(0);
  expect(lost).toBeLessThan(exact.length / 5);
  const isDim = (frame: PoseFrame) => frame.image?.some((landmark) => landmark !== null && landmark.visibility < 0.5);
  expect(noisy.some(isDim)).toBe(true);
  expect(exact.some(isDim)).toBe(false);
});
