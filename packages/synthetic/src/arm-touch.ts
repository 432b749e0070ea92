import type { Side } from "@plumbline/motion";
import type { BodyMeasures } from "./body-measures.ts";
import { type Frame, moveTo, placeAt } from "./frame.ts";
import { type ArmTouch, signOf } from "./posture.ts";
import { reachWithTwoBones } from "./two-bone-reach.ts";
import { add, cross, directionOf, lengthOf, scale, subtract, type Vector3 } from "./vector.ts";

/** Shares of the arm's length: up to the first a hand gets where it is sent; it never gets beyond their sum. */
const EASY = 0.985;
const STRETCH = 0.013;

/** A hand that is sent too far stays short of it, without a jerk. @param offset from the shoulder */
const withinReach = (measures: BodyMeasures, offset: Vector3): Vector3 => {
  const arm = measures.upperArm + measures.forearm;
  const share = lengthOf(offset) / arm;
  if (share <= EASY) return offset;
  return scale(offset, (EASY + STRETCH * Math.tanh((share - EASY) / STRETCH)) / share);
};

type Axes = { readonly upright: Frame; readonly chest: Frame };
type HangingArm = { readonly upper: Frame; readonly wrist: Vector3 };
type TouchingArm = { readonly elbow: Vector3; readonly lower: Frame; readonly wrist: Vector3 };

/** The arm whose wrist is on its way from where it would hang to where it is sent. */
export const bringWrist = (
  measures: BodyMeasures,
  side: Side,
  axes: Axes,
  hanging: HangingArm,
  touch: ArmTouch,
): TouchingArm => {
  const shoulder = hanging.upper.origin;
  const frame = moveTo(touch.against === "chest" ? axes.chest : axes.upright, shoulder);
  const place = ({ x, y, z }: Vector3): Vector3 => placeAt(frame, signOf(side) * x, y, z);
  const sent = subtract(touch.against === "room" ? touch.wrist : place(touch.wrist), shoulder);
  const hangs = subtract(hanging.wrist, shoulder);
  const { share } = touch;
  const offset = add(scale(hangs, 1 - share), scale(withinReach(measures, sent), share));
  // A hanging elbow points backward.
  const back = scale(hanging.upper.forward, share - 1);
  const bend = add(back, scale(directionOf(subtract(place(touch.elbow), shoulder)), share));
  const wrist = add(shoulder, offset);
  const elbow = reachWithTwoBones(shoulder, wrist, measures.upperArm, measures.forearm, bend);
  const up = directionOf(subtract(elbow, wrist));
  // The hinge of the elbow: for a hanging arm the person's left.
  const left = directionOf(cross(offset, bend));
  return { elbow, wrist, lower: { origin: elbow, up, left, forward: cross(left, up) } };
};
