import { findExercise } from "@plumbline/exercises";
import { sceneOf, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { inWorld, rise } from "../testing/moved-joints.ts";
import { milliseconds } from "../units.ts";
import { type HoldSample, type HoldState, skipFrozenTime, startHolds, stepHolds } from "./hold-machine.ts";

const heldIn = (frames: readonly PoseFrame[]): number => {
  const spec = findExercise("single_leg_stand")?.spec ?? expect.fail("no single-leg stand");
  return analyseRecording(frames, spec).holds.length;
};

const liftFor = (seconds: number): readonly PoseFrame[] =>
  sceneOf([stand(1.5), standOnOneLeg("left", seconds), stand(1.5)]).frames;

const ANKLES: readonly number[] = [LANDMARK.leftAnkle, LANDMARK.rightAnkle];

/** The hips go on over the foot that stands by so many metres, while the other one is in the air. */
const carriedOn = (frames: readonly PoseFrame[], metres: number): readonly PoseFrame[] => {
  const last = (frames.at(-1)?.at ?? Number.NaN) / 1000;
  return inWorld(frames, (joint, index, seconds) =>
    ANKLES.includes(index) ? { ...joint, z: joint.z + metres * rise(seconds, 1.8, last - 2) } : joint,
  );
};

test("[HOLD-6] hips that a short lift carries on over the standing foot make a step", () => {
  expect(heldIn(liftFor(0.1))).toBe(1);
  expect(heldIn(carriedOn(liftFor(0.1), 0.05))).toBe(1);
  expect(heldIn(carriedOn(liftFor(0.1), 0.3))).toBe(0);
});

test("[HOLD-6] who stands on one leg for longer than a step lasts has stood, wherever the foot comes down", () => {
  expect(heldIn(carriedOn(liftFor(4), 0.3))).toBe(1);
});

const SPEC = findExercise("single_leg_stand")?.spec.movement ?? expect.fail();

const lifted = (at: number): HoldSample => ({
  at: milliseconds(at),
  value: 0.1,
  side: "left",
  isWellFormed: true,
  footBehind: () => 0,
  course: [],
  rest: 0,
});

test("[HOLD-2] [REP-05] a lift that was seen for less than half a second between two freezes is no hold", () => {
  if (SPEC.kind !== "hold") expect.fail();
  const step = (state: HoldState, at: number): HoldState => stepHolds(state, lifted(at), SPEC)[0];
  const seen = step(step(startHolds, 0), 200);
  const again = skipFrozenTime(seen, milliseconds(400));
  expect(step(again, 600).phase).toBe("lifting");
  expect(step(again, 720).phase).toBe("holding");
});
