import type { Side } from "@plumbline/motion";
import type { BodyMeasures } from "./body-measures.ts";
import { footFrame, heelOf, toesOf } from "./foot-shape.ts";
import { type Frame, moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import { type Posture, signOf } from "./posture.ts";
import { reachWithTwoBones } from "./two-bone-reach.ts";
import { add, scale, type Vector3 } from "./vector.ts";

export type LegChain = {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly heel: Vector3;
  readonly footIndex: Vector3;
  /** As `SyntheticBody.feet`. */
  readonly foot: Frame;
};

/** @throws {OutOfReachError} when the foot is where the leg cannot get */
export const reachLeg = (measures: BodyMeasures, side: Side, posture: Posture): LegChain => {
  const pelvis = moveTo(turnLeft(roomFrame, posture.heading), posture.hips);
  const { ankle, heading, kneeUp = 0 } = posture.feet[side];
  const hip = placeAt(pelvis, signOf(side) * measures.hipHalfWidth, 0, 0);
  const foot = footFrame(posture.feet[side]);
  // The knee goes between where the pelvis and the toes point.
  const bend = add(pelvis.forward, turnLeft(roomFrame, heading).forward, scale(pelvis.up, kneeUp));
  return {
    hip,
    knee: reachWithTwoBones(hip, ankle, measures.thigh, measures.shank, bend),
    ankle,
    heel: heelOf(measures, foot),
    footIndex: toesOf(measures, foot),
    foot,
  };
};
