import { type Body, facingDirection } from "../body/body.ts";
import { kneeFlexionInPicture } from "../body/knee-flexion.ts";
import { otherSide, type Side } from "../body/landmark.ts";
import { distanceBetween } from "../body/point.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { HoldSignal } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import { readAnkleLift } from "./ankle-lift.ts";
import { heelAboveToe } from "./foot-signals.ts";
import { thighDescentOf } from "./seat-posture.ts";
import { ankleOffset, footBehindHips } from "./world-offsets.ts";

/** One frame's reading of what is held, before any filter. */
export type HoldReading = {
  /** Share of H; its sign, if any, tells the side. */
  readonly value: number;
  /** What `value` is before anything is held, share of H. */
  readonly rest: number;
  /** Whose hold it is, of a reading with this sign. */
  readonly sideOf: (value: number) => Side;
  /** Whether a hold may begin: what the signal itself does not show is as the exercise asks. */
  readonly isWellFormed: boolean;
  /** HOLD-6: how far a foot is behind the hips, metres of the world skeleton; null where it does not matter. */
  readonly footBehind: (side: Side) => number | null;
};

/** Knee below hip ÷ the thigh's length of a leg that stands: of one that sits it is less, in the picture from the side, [E] */
const STANDING_THIGH = 0.8;
/** and in the world skeleton from the front, too, where a detector sees a level thigh as 0.3 to 0.5. [E] */
const STANDING_THIGH_IN_WORLD = 0.65;
/** A foot this far above the other, share of H, is lifted: heel-to-toe feet stand at different depths, and no more. [E] */
const BOTH_FEET_DOWN = 0.07;
/** §4.3, `calf_stretch`: the rear knee within 10° of calibration, and its heel down (FC-CS-A). */
const KNEE_STRAIGHT = 10;
const HEEL_DOWN = 0.02;
/** A foot this far above the other, share of H, stands on something, or not at all: a stretch has both on the floor. [E] */
const ON_ONE_FLOOR = 0.05;

/** HOLD-1: the leg that stands, as the field names a single-leg stance. */
const standingSide = (lift: number): Side => (lift > 0 ? "right" : "left");

/** This ankle over the other in the world skeleton, share of H; null where it has none. */
const worldLift = (body: Body, { bodyHeight, scale }: Calibration, side: Side): number | null => {
  const offset = ankleOffset(body, side);
  return offset === null ? null : (offset.up * scale) / bodyHeight;
};

/**
 * HOLD-5: a foot that goes back or to the front moves up or down in the picture without being lifted, and one that is
 * lifted goes back as well. The world skeleton knows no perspective: the smaller of the two is the lift.
 */
const readLift = (body: Body, calibration: Calibration): HoldReading => {
  const inPicture = readAnkleLift(body, calibration);
  const standing = standingSide(inPicture);
  const inWorld = worldLift(body, calibration, otherSide(standing)) ?? Number.POSITIVE_INFINITY;
  const lift = Math.max(0, Math.min(Math.abs(inPicture), inWorld));
  const { hip, knee } = body.legs[standing];
  return {
    value: inPicture < 0 ? -lift : lift,
    rest: 0,
    sideOf: standingSide,
    isWellFormed:
      knee.y - hip.y > STANDING_THIGH * distanceBetween(hip, knee) &&
      !(thighDescentOf(body, standing) < STANDING_THIGH_IN_WORLD),
    footBehind: (side) => footBehindHips(body, side),
  };
};

/** HOLD-3: the front foot is the lower one in the picture of somebody who faces it. */
const readGap = ({ legs }: Body, { bodyHeight, ankleGap }: Calibration): HoldReading => {
  const leftBelowRight = legs.left.ankle.y - legs.right.ankle.y;
  return {
    value: Math.abs(legs.left.ankle.x - legs.right.ankle.x) / bodyHeight,
    rest: ankleGap,
    sideOf: () => (leftBelowRight >= 0 ? "left" : "right"),
    isWellFormed: Math.abs(leftBelowRight) < BOTH_FEET_DOWN * bodyHeight,
    footBehind: () => null,
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
  const isOnFloor = Math.abs(readAnkleLift(body, calibration)) <= ON_ONE_FLOOR;
  return {
    value: leftBehind,
    rest: 0,
    sideOf: rearSide,
    isWellFormed: isKneeStraight && isHeelDown && isOnFloor,
    footBehind: () => null,
  };
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
