import type { Side } from "@plumbline/motion";
import { bringWrist } from "./arm-touch.ts";
import type { BodyMeasures } from "./body-measures.ts";
import { type Frame, moveTo, pitchForward, placeAt, tiltLeft } from "./frame.ts";
import { type ArmPosture, signOf } from "./posture.ts";
import type { Vector3 } from "./vector.ts";

export type ArmChain = {
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly pinky: Vector3;
  readonly index: Vector3;
  readonly thumb: Vector3;
  /** As `SyntheticBody.hands`. */
  readonly hand: Frame;
};

/**
 * @param shoulder the joint
 * @param upright the person's heading with `up` vertical: arms hang by gravity, whatever the trunk does
 */
export const hangArm = (
  measures: BodyMeasures,
  side: Side,
  shoulder: Vector3,
  upright: Frame,
  arm: ArmPosture,
  chest: Frame,
): ArmChain => {
  const outward = signOf(side);
  // `down` is minus `up`, so an arm that goes forward is a frame whose top goes backward.
  const abducted = tiltLeft(upright, -outward * arm.abduction);
  const upper = moveTo(pitchForward(abducted, -arm.flexion), shoulder);
  const hangingElbow = placeAt(upper, 0, -measures.upperArm, 0);
  const hangingLower = moveTo(pitchForward(upper, -arm.elbow), hangingElbow);
  const hangingWrist = placeAt(hangingLower, 0, -measures.forearm, 0);
  const { elbow, lower, wrist } =
    arm.touch === undefined || arm.touch.share === 0
      ? { elbow: hangingElbow, lower: hangingLower, wrist: hangingWrist }
      : bringWrist(measures, side, { upright, chest }, { upper, wrist: hangingWrist }, arm.touch);
  const hand = moveTo(lower, wrist);
  // Knuckles of little and index finger, and the thumb's joint: the points that BlazePose marks on a hand.
  const knuckle = measures.hand * 0.5;
  const halfPalm = measures.hand * 0.2;
  return {
    elbow,
    wrist,
    pinky: placeAt(hand, 0, -knuckle * 0.9, -halfPalm),
    index: placeAt(hand, 0, -knuckle, halfPalm),
    thumb: placeAt(hand, 0, -knuckle * 0.55, halfPalm * 1.3),
    hand: {
      origin: wrist,
      up: { x: -hand.up.x, y: -hand.up.y, z: -hand.up.z },
      left: { x: -hand.left.x, y: -hand.left.y, z: -hand.left.z },
      forward: hand.forward,
    },
  };
};
