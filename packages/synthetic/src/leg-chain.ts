import type { Side } from "@plumbline/motion";
import type { BodyMeasures } from "./body-measures.ts";
import { type Frame, moveTo, pitchForward, placeAt, roomFrame, turnLeft } from "./frame.ts";
import { type Posture, signOf } from "./posture.ts";
import { reachWithTwoBones } from "./two-bone-reach.ts";
import { add, type Vector3 } from "./vector.ts";

export type LegChain = {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly heel: Vector3;
  readonly footIndex: Vector3;
  /** As `SyntheticBody.feet`. */
  readonly foot: Frame;
};

/** The sole lies this far under the heel and toe landmarks, as a share of the ankle's height. */
const SOLE_SHARE = 0.45;
/** Shares of the foot's length from the ankle joint; BlazePose marks the toe short of its tip. */
const HEEL_BEHIND = 0.22;
const TOE_AHEAD = 0.66;

/** @throws {OutOfReachError} when the foot is where the leg cannot get */
export const reachLeg = (measures: BodyMeasures, side: Side, posture: Posture): LegChain => {
  const pelvis = moveTo(turnLeft(roomFrame, posture.heading), posture.hips);
  const { ankle, heading, pitch } = posture.feet[side];
  const hip = placeAt(pelvis, signOf(side) * measures.hipHalfWidth, 0, 0);
  const level = turnLeft(roomFrame, heading);
  const foot = moveTo(pitchForward(level, pitch), ankle);
  // The knee goes between where the pelvis and the toes point.
  const bend = add(pelvis.forward, level.forward);
  const below = -measures.ankleHeight * (1 - SOLE_SHARE);
  return {
    hip,
    knee: reachWithTwoBones(hip, ankle, measures.thigh, measures.shank, bend),
    ankle,
    heel: placeAt(foot, 0, below, -HEEL_BEHIND * measures.foot),
    footIndex: placeAt(foot, 0, below, TOE_AHEAD * measures.foot),
    foot,
  };
};
