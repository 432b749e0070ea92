import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { expect, test } from "vitest";
import { compareLandmarks } from "./compare-landmarks.ts";

const performance = createPerformance({ acts: [{ kind: "stand", duration: milliseconds(1000) }] });
const truths = framesOf(performance, defaultCamera, 10);

/** The stature in the picture follows from the camera: focal length over distance, times metres. */
const STATURE = ((720 / 2 / Math.tan((55 * Math.PI) / 360)) * 1.66) / 2.73;

const moved = (frame: PoseFrame, by: number): PoseFrame => ({
  ...frame,
  image: frame.image?.map((landmark) => landmark && { ...landmark, x: landmark.x + by }) ?? null,
});

test("a picture found without error has none; one percent of stature to the side is one percent", () => {
  const pairs = truths.map((truth) => ({ truth, found: truth }));
  expect(compareLandmarks(pairs, ["left", "right"])).toMatchObject({ medianError: 0, p95Error: 0, found: 11 });
  const aside = truths.map((truth) => ({ truth, found: moved(truth, 0.01 * STATURE) }));
  expect(compareLandmarks(aside, ["left"]).medianError).toBeCloseTo(0.01, 3);
});

test("frames without a person count neither as found nor as missed", () => {
  const empty = truths.map((truth) => ({ truth: { ...truth, image: null }, found: truth }));
  const lost = truths.map((truth) => ({ truth, found: { ...truth, image: null } }));
  expect(compareLandmarks([...empty, ...lost], ["left"])).toMatchObject({ frames: 11, found: 0 });
});
