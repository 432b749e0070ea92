import { LANDMARK, LANDMARK_COUNT, type Landmark, milliseconds, type PoseFrame } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { areArmsCrossedOverhead, type HandSignal, heldFor, stepHandSignal } from "./hand-signal.ts";

const joint = (x: number, y: number, visibility = 0.9): Landmark => ({ x, y, z: 0, visibility });

/** A person who faces the camera: their left is at larger x. */
const facing = (leftWrist: Landmark, rightWrist: Landmark): PoseFrame => {
  const image: (Landmark | null)[] = Array.from({ length: LANDMARK_COUNT }, () => null);
  image[LANDMARK.nose] = joint(320, 100);
  image[LANDMARK.leftShoulder] = joint(370, 160);
  image[LANDMARK.rightShoulder] = joint(270, 160);
  image[LANDMARK.leftWrist] = leftWrist;
  image[LANDMARK.rightWrist] = rightWrist;
  return { at: milliseconds(0), picture: { width: 640, height: 480 }, image, world: null, brightness: null };
};

describe("hand signals", () => {
  it("[UX-01] last as long as the hand is up, forgiving a lost frame but not a lowered hand", () => {
    const given: readonly (readonly [number, boolean])[] = [
      [0, true],
      [500, true],
      [600, false],
      [700, true],
    ];
    const signal = given.reduce<HandSignal>((held, [at, isUp]) => stepHandSignal(held, isUp, milliseconds(at)), null);
    expect(heldFor(signal)).toBe(700);
    expect(heldFor(stepHandSignal(signal, false, milliseconds(1_000)))).toBe(0);
  });

  it("[SAFE-05] both arms crossed over the head are a stop sign", () => {
    expect(areArmsCrossedOverhead(facing(joint(290, 50), joint(350, 50)))).toBe(true);
  });

  it.each([
    ["both arms up, side by side", joint(350, 50), joint(290, 50)],
    ["one arm up across the head", joint(290, 50), joint(280, 300)],
    ["arms crossed before the chest", joint(290, 220), joint(350, 220)],
    ["a wrist that is only guessed", joint(290, 50, 0.2), joint(350, 50)],
  ])("[SAFE-05] %s is none", (_, left, right) => {
    expect(areArmsCrossedOverhead(facing(left, right))).toBe(false);
  });
});
