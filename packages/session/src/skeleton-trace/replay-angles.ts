import {
  angleInPicture,
  angleInWorld,
  type Degrees,
  degrees,
  type JointName,
  leanFromVertical,
  type Side,
  type View,
} from "@plumbline/motion";
import type { TracePose } from "./skeleton-trace.ts";
import { facingOf, jointOf, middleOf } from "./trace-body.ts";

/** How far a joint is bent, 0 straight. REP-17: in the picture plane from the side, else an estimate with depth. */
const flexionOf = (
  pose: TracePose,
  [above, joint, below]: readonly [JointName, JointName, JointName],
  side: Side,
  view: View,
): Degrees | null => {
  const [from, at, to] = [jointOf(pose, above, side), jointOf(pose, joint, side), jointOf(pose, below, side)];
  if (from === null || at === null || to === null) return null;
  const interior = (view === "side" ? angleInPicture : angleInWorld)(from, at, to);
  return interior === null ? null : degrees(180 - interior);
};

export const kneeFlexionOf = (pose: TracePose, side: Side, view: View): Degrees | null =>
  flexionOf(pose, ["hip", "knee", "ankle"], side, view);

export const elbowFlexionOf = (pose: TracePose, side: Side, view: View): Degrees | null =>
  flexionOf(pose, ["shoulder", "elbow", "wrist"], side, view);

/** KIN-2: forward lean of the trunk from the vertical, in a true side view only. */
export const trunkForwardOf = (pose: TracePose, view: View): Degrees | null => {
  const shoulders = middleOf(pose, "shoulder");
  const hips = middleOf(pose, "hip");
  const facing = facingOf(pose);
  if (view !== "side" || shoulders === null || hips === null || facing === null) return null;
  return degrees(leanFromVertical(hips, shoulders) * facing);
};
