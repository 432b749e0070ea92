import { indexOfJoint, type JointName, LANDMARK, LANDMARK_COUNT, type Side } from "@plumbline/motion";
import type { TracePoint, TracePose } from "./skeleton-trace.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

/** By landmark: its place in `TRACE_JOINTS`; −1 of one that no replay keeps. */
const PLACES: readonly number[] = Array.from({ length: LANDMARK_COUNT }, (_, landmark) =>
  TRACE_JOINTS.findIndex(({ index }) => index === landmark),
);

const pointOf = (pose: TracePose, landmark: number): TracePoint | null => pose[PLACES[landmark] ?? -1] ?? null;

/** null where it was not seen. */
export const jointOf = (pose: TracePose, joint: JointName, side: Side): TracePoint | null =>
  pointOf(pose, indexOfJoint(joint, side));

/** null where it was not seen. */
export const noseOf = (pose: TracePose): TracePoint | null => pointOf(pose, LANDMARK.nose);

/** Middle of the two sides; null where one was not seen. */
export const middleOf = (pose: TracePose, joint: JointName): TracePoint | null => {
  const left = jointOf(pose, joint, "left");
  const right = jointOf(pose, joint, "right");
  if (left === null || right === null) return null;
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, z: (left.z + right.z) / 2 };
};

/** +1 where a person seen from the side faces right in the picture, −1 where left; null where the face was not seen. */
export const facingOf = (pose: TracePose): 1 | -1 | null => {
  const nose = noseOf(pose);
  const ears = middleOf(pose, "ear");
  if (nose === null || ears === null) return null;
  return nose.x >= ears.x ? 1 : -1;
};

/** T: mid-shoulder to mid-hip, pixels. */
export const trunkLengthIn = (pose: TracePose): number | null => {
  const shoulders = middleOf(pose, "shoulder");
  const hips = middleOf(pose, "hip");
  return shoulders === null || hips === null ? null : Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
};
