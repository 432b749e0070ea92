import { findExercise } from "@plumbline/exercises";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { type Body, readBody } from "../body/body.ts";
import { LANDMARK } from "../body/landmark.ts";
import { moveOf, type RepetitionSpec } from "../movement-spec.ts";
import { milliseconds } from "../units.ts";
import type { Move, RepSample } from "./move.ts";
import { keepFar, keepMoment, steadyMove, steadySample } from "./steady-sample.ts";

const { frames } = sceneOf([stand(1)]);
const standing = readBody(frames[0] ?? expect.fail()) ?? expect.fail("nobody");

/** Somebody who stands still, with the left knee misplaced by so many pixels. */
const misplaced = (pixels: number): Body => {
  const image = standing.frame.image?.map((landmark, index) =>
    index === LANDMARK.leftKnee && landmark !== null ? { ...landmark, x: landmark.x + pixels } : landmark,
  );
  return readBody({ ...standing.frame, image: image ?? null }) ?? expect.fail("nobody");
};

const sampleAt = (at: number, value: number, body = standing): RepSample => ({
  at: milliseconds(at),
  seenAt: milliseconds(at),
  value,
  hipY: 0.5 + value,
  feet: [
    { x: 1, y: 1.5 },
    { x: 1.2, y: 1.5 },
  ],
  sight: { body, view: "front", nearer: "left", sides: ["left", "right"] },
});

test("[STEADY-1] a joint that one frame misplaces is where the others saw it; what is filtered stays", () => {
  const wrong = sampleAt(120, 0.1, misplaced(90));
  const steady = steadySample(wrong, [sampleAt(0, 0), sampleAt(60, 0.05)]);
  expect(steady.sight.body.legs.left.knee.x).toBeCloseTo(standing.legs.left.knee.x, 6);
  expect([steady.at, steady.value, steady.hipY]).toEqual([120, 0.1, 0.6]);
  expect(steadySample(wrong, []).sight.body.legs.left.knee.x).toBeCloseTo(standing.legs.left.knee.x + 90, 6);
});

test("[STEADY-1] a moment is too short for a foot to be elsewhere", () => {
  const moment = [0, 33, 66, 100, 133, 166, 200, 233].reduce<readonly RepSample[]>(
    (kept, at) => keepMoment(kept, sampleAt(at, 0)),
    [],
  );
  expect(moment[0]?.at).toBeGreaterThanOrEqual(233 - 130);
  expect(moment.at(-1)?.at).toBe(233);
});

const moveThrough = (values: readonly number[], body: (index: number) => Body = () => standing): Move => {
  const samples = values.map((value, index) => sampleAt(index * 100, value, body(index)));
  const [first = expect.fail()] = samples;
  let move: Move = {
    startAt: first.at,
    steppedFor: 0,
    unseenDepth: 0,
    unseenFall: 0,
    wayOut: [],
    base: 0,
    feet: first.feet,
    rested: first,
    restedMoment: [],
    first,
    deepest: first,
    depth: first.value,
    far: [{ at: first.at, depth: first.value, sample: first }],
    reached: { at: first.at, depth: first.value },
    turnedAt: first.at,
    fellAt: first.at,
  };
  for (const sample of samples.slice(1)) {
    const far = keepFar(move, sample, sample.value);
    const isFurther = sample.value > move.depth;
    move = isFurther ? { ...move, far, deepest: sample, depth: sample.value } : { ...move, far };
  }
  return move;
};

const specOf = (id: string): RepetitionSpec =>
  moveOf(findExercise(id)?.spec.movement ?? expect.fail()) ?? expect.fail(`${id} does not repeat`);

test("[STEADY-2] what should be held went as far as most of its frames say, a quick turn as far as its furthest", () => {
  const held = moveThrough([0.02, 0.08, 0.11, 0.11, 0.13, 0.11, 0.11, 0.02]);
  expect(steadyMove(held, specOf("hip_extension")).depth).toBeCloseTo(0.11, 6);
  expect(steadyMove(held, specOf("squat")).depth).toBeCloseTo(0.13, 6);
});

test("[STEADY-2] its posture is that of the frames about as far, not that of the way there", () => {
  // The furthest frame is the one with a misplaced knee; on the way out and back the knee is elsewhere altogether.
  const move = moveThrough([0.02, 0.05, 0.1, 0.105, 0.12, 0.1, 0.1, 0.05, 0.02], (index) =>
    index === 4 ? misplaced(90) : index < 2 || index > 6 ? misplaced(-40) : standing,
  );
  const { deepest } = steadyMove(move, specOf("squat"));
  expect(deepest.sight.body.legs.left.knee.x).toBeCloseTo(standing.legs.left.knee.x, 6);
  expect([deepest.at, deepest.value]).toEqual([400, 0.1]);
});
