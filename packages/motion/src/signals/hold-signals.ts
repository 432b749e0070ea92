import { type Body, facingDirection } from "../body.ts";
import type { Calibration } from "../calibration.ts";
import { kneeFlexionInPicture } from "../knee-flexion.ts";
import { otherSide, type Side } from "../landmark.ts";
import type { HoldSignal } from "../movement-spec.ts";
import { distanceBetween } from "../point.ts";
import type { Sight } from "../watch.ts";
import { readAnkleLift } from "./ankle-lift.ts";
import { heelAboveToe } from "./foot-signals.ts";
import { ankleOffset } from "./world-feet.ts";

/** One frame's reading of what is held, before any filter. */
export type HoldReading = {
  /** Share of H; its sign, if any, tells the side. */
  readonly value: number;
  /** Whose hold it is, of a reading with this sign. */
  readonly sideOf: (value: number) => Side;
  /** Whether a hold may begin: what the signal itself does not show is as the exercise asks. */
  readonly isWellFormed: boolean;
};

/** Knee below hip ÷ the thigh's length of a leg that stands: of one that sits it is less. [E] */
const STANDING_THIGH = 0.8;
/** A foot this far above the other, share of H, is lifted: heel-to-toe feet stand at different depths, and no more. [E] */
const BOTH_FEET_DOWN = 0.07;
/** §4.3, `calf_stretch`: the rear knee within 10° of calibration, and its heel down (FC-CS-A). */
const KNEE_STRAIGHT = 10;
const HEEL_DOWN = 0.02;

/** A lifted ankle is above the other in the world skeleton, too, by at least this, metres: one in front is not. [E] */
const LIFTED_IN_WORLD = 0.02;

/** HOLD-1: the leg that stands, as the field names a single-leg stance. */
const standingSide = (lift: number): Side => (lift > 0 ? "right" : "left");

/** HOLD-5: the other foot is off the floor, not in front of it or behind, and nobody sits. */
const isOnOneLeg = (body: Body, standing: Side): boolean => {
  const offset = ankleOffset(body, otherSide(standing));
  const { hip, knee } = body.legs[standing];
  const isUpright = knee.y - hip.y > STANDING_THIGH * distanceBetween(hip, knee);
  return isUpright && (offset === null || offset.up >= LIFTED_IN_WORLD);
};

const readLift = (body: Body, calibration: Calibration): HoldReading => {
  const value = readAnkleLift(body, calibration);
  return { value, sideOf: standingSide, isWellFormed: isOnOneLeg(body, standingSide(value)) };
};

/** HOLD-3: the front foot is the lower one in the picture of somebody who faces it. */
const readGap = ({ legs }: Body, { bodyHeight }: Calibration): HoldReading => {
  const leftBelowRight = legs.left.ankle.y - legs.right.ankle.y;
  return {
    value: Math.abs(legs.left.ankle.x - legs.right.ankle.x) / bodyHeight,
    sideOf: () => (leftBelowRight >= 0 ? "left" : "right"),
    isWellFormed: Math.abs(leftBelowRight) < BOTH_FEET_DOWN * bodyHeight,
  };
};

/** How far the heel of this leg is off the floor compared with rest, share of H; null where it is hidden. */
export const heelLift = (body: Body, calibration: Calibration, side: Side): number | null => {
  const [now, rest] = [heelAboveToe(body, side), calibration.legs[side]?.heelAboveToe ?? null];
  return now === null || rest === null ? null : (now - rest) / calibration.bodyHeight;
};

/** The leg further back: left where the left ankle is behind the right one. */
const rearSide = (leftBehind: number): Side => (leftBehind >= 0 ? "left" : "right");

/** HOLD-4. */
const readSplit = ({ body, nearer }: Sight, calibration: Calibration): HoldReading => {
  const { left, right } = body.legs;
  const leftBehind = ((right.ankle.x - left.ankle.x) * facingDirection(nearer)) / calibration.bodyHeight;
  const rear = rearSide(leftBehind);
  const [knee, resting] = [kneeFlexionInPicture(body, rear), kneeFlexionInPicture(calibration.resting, rear)];
  const isKneeStraight = knee === null || resting === null || Math.abs(knee - resting) <= KNEE_STRAIGHT;
  const isHeelDown = (heelLift(body, calibration, rear) ?? 0) <= HEEL_DOWN;
  return { value: leftBehind, sideOf: rearSide, isWellFormed: isKneeStraight && isHeelDown };
};

export const readHoldSignal = (signal: HoldSignal, sight: Sight, calibration: Calibration): HoldReading => {
  switch (signal) {
    case "ankle-lift":
      return readLift(sight.body, calibration);
    case "ankle-gap":
      return readGap(sight.body, calibration);
    case "ankle-split":
      return readSplit(sight, calibration);
  }
};

/** FC-CS-A: the rear heel of a split stance off the floor, share of H. */
export const rearHeelLift = (sight: Sight, calibration: Calibration): number | null => {
  const { sideOf, value } = readSplit(sight, calibration);
  return heelLift(sight.body, calibration, sideOf(value));
};
