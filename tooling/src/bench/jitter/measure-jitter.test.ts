import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { createPerformance, createRandom, defaultCamera, drawNormal, framesOf, heightOf } from "@plumbline/synthetic";
import { expect, test } from "vitest";
import type { FramePair } from "../frame-pair.ts";
import { inCommon, inDepth, inPlane, isOfGroup, jitterOf, leftAfter } from "./measure-jitter.ts";

const performance = createPerformance({ acts: [{ kind: "stand", duration: milliseconds(12_000) }] });
const truths = framesOf(performance, defaultCamera, 15);

/** Every landmark moved by so much of the height, told anew for each. */
const pairsOf = (by: (at: number) => number): readonly FramePair[] =>
  truths.map((truth): FramePair => {
    const image =
      truth.image?.map((landmark) => {
        const size = truth.image === null ? 0 : heightOf(truth.image);
        return landmark && { ...landmark, x: landmark.x + by(truth.at) * size, y: landmark.y + by(truth.at) * size };
      }) ?? null;
    const found: PoseFrame = { ...truth, image };
    return { found, truth };
  });

const jittery = (): readonly FramePair[] => {
  const random = createRandom(1);
  return pairsOf(() => 0.01 * drawNormal(random));
};

test("what is always wrong the same way is no jitter", () => {
  expect(
    inPlane(
      jitterOf(
        pairsOf(() => 0.05),
        "image",
      ),
    ),
  ).toBeCloseTo(0, 6);
});

test("jitter of one percent is one percent, in the plane and not in depth, of every group", () => {
  const jitters = jitterOf(jittery(), "image");
  expect(inPlane(jitters)).toBeGreaterThan(0.009);
  expect(inPlane(jitters)).toBeLessThan(0.011);
  expect(inPlane(jitters.filter(isOfGroup("heels")))).toBeGreaterThan(0.008);
  expect(inDepth(jitters)).toBeCloseTo(0, 6);
});

test("what moves alike has all in common; what is drawn anew each time nothing, and is forgotten at once", () => {
  const random = createRandom(2);
  const moments = new Map<number, number>();
  const together = pairsOf((at) => {
    const known = moments.get(at) ?? 0.01 * drawNormal(random);
    moments.set(at, known);
    return known;
  });
  expect(Math.min(...inCommon(jitterOf(together, "image")))).toBeGreaterThan(0.99);
  expect(Math.max(...inCommon(jitterOf(jittery(), "image")).map(Math.abs))).toBeLessThan(0.4);
  expect(Math.max(...leftAfter(jitterOf(jittery(), "image"), 1).map(Math.abs))).toBeLessThan(0.4);
});
