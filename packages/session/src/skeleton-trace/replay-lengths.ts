import { type JointName, otherSide, type Side, type View } from "@plumbline/motion";
import type { TracePose } from "./skeleton-trace.ts";
import { facingOf, jointOf, middleOf } from "./trace-body.ts";

/** Pixels; null where a joint was not seen. */
export type LengthReader = (pose: TracePose, side: Side) => number | null;

/** `joint` above `below`, of one side. */
const above =
  (joint: JointName, below: JointName): LengthReader =>
  (pose, side) => {
    const upper = jointOf(pose, joint, side);
    const lower = jointOf(pose, below, side);
    return upper === null || lower === null ? null : lower.y - upper.y;
  };

/** A joint above the same joint of the other side. */
const aboveOther =
  (joint: JointName): LengthReader =>
  (pose, side) => {
    const own = jointOf(pose, joint, side);
    const other = jointOf(pose, joint, otherSide(side));
    return own === null || other === null ? null : other.y - own.y;
  };

const apart =
  (joint: JointName): LengthReader =>
  (pose) => {
    const left = jointOf(pose, joint, "left");
    const right = jointOf(pose, joint, "right");
    return left === null || right === null ? null : Math.abs(left.x - right.x);
  };

export const hipAboveAnkle = above("hip", "ankle");
/** Negative where the toe is lower, as on a flat foot it is. */
export const heelAboveToe = above("heel", "toe");
export const wristAboveShoulder = above("wrist", "shoulder");
export const ankleAboveOther = aboveOther("ankle");
export const kneeAboveOther = aboveOther("knee");
export const anklesApart = apart("ankle");
export const wristsApart = apart("wrist");
export const shouldersApart = apart("shoulder");

/** From no particular zero: only differences mean anything. */
export const hipHeight: LengthReader = (pose) => {
  const hips = middleOf(pose, "hip");
  return hips === null ? null : -hips.y;
};

/** The hips off the middle of the feet, towards the person's left. */
export const hipsToLeft: LengthReader = (pose) => {
  const hips = middleOf(pose, "hip");
  const left = jointOf(pose, "ankle", "left");
  const right = jointOf(pose, "ankle", "right");
  if (hips === null || left === null || right === null) return null;
  return (hips.x - (left.x + right.x) / 2) * (left.x >= right.x ? 1 : -1);
};

/** Ahead of the body, from the side only. */
const ahead = (pose: TracePose, front: number | undefined, back: number | undefined): number | null => {
  const facing = facingOf(pose);
  return facing === null || front === undefined || back === undefined ? null : (front - back) * facing;
};

export const elbowBehindShoulder = (pose: TracePose, side: Side, view: View): number | null =>
  view === "side" ? ahead(pose, jointOf(pose, "shoulder", side)?.x, jointOf(pose, "elbow", side)?.x) : null;

export const headAheadOfShoulders = (pose: TracePose, view: View): number | null =>
  view === "side" ? ahead(pose, middleOf(pose, "ear")?.x, middleOf(pose, "shoulder")?.x) : null;
