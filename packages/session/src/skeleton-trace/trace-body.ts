import { LANDMARK, type Side } from "@plumbline/motion";
import type { TracePoint, TracePose } from "./skeleton-trace.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

export type TraceJoint = "ear" | "shoulder" | "elbow" | "wrist" | "hip" | "knee" | "ankle" | "heel" | "toe";

const placeOf = (landmark: number): number => TRACE_JOINTS.findIndex(({ index }) => index === landmark);

const placesOf = (left: number, right: number): Readonly<Record<Side, number>> => ({
  left: placeOf(left),
  right: placeOf(right),
});

const PLACES: Readonly<Record<TraceJoint, Readonly<Record<Side, number>>>> = {
  ear: placesOf(LANDMARK.leftEar, LANDMARK.rightEar),
  shoulder: placesOf(LANDMARK.leftShoulder, LANDMARK.rightShoulder),
  elbow: placesOf(LANDMARK.leftElbow, LANDMARK.rightElbow),
  wrist: placesOf(LANDMARK.leftWrist, LANDMARK.rightWrist),
  hip: placesOf(LANDMARK.leftHip, LANDMARK.rightHip),
  knee: placesOf(LANDMARK.leftKnee, LANDMARK.rightKnee),
  ankle: placesOf(LANDMARK.leftAnkle, LANDMARK.rightAnkle),
  heel: placesOf(LANDMARK.leftHeel, LANDMARK.rightHeel),
  toe: placesOf(LANDMARK.leftFootIndex, LANDMARK.rightFootIndex),
};
const NOSE = placeOf(LANDMARK.nose);

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** null where it was not seen. */
export const jointOf = (pose: TracePose, joint: TraceJoint, side: Side): TracePoint | null =>
  pose[PLACES[joint][side]] ?? null;

/** Middle of the two sides; null where one was not seen. */
export const middleOf = (pose: TracePose, joint: TraceJoint): TracePoint | null => {
  const left = jointOf(pose, joint, "left");
  const right = jointOf(pose, joint, "right");
  if (left === null || right === null) return null;
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, z: (left.z + right.z) / 2 };
};

/** +1 where a person seen from the side faces right in the picture, −1 where left; null where the face was not seen. */
export const facingOf = (pose: TracePose): 1 | -1 | null => {
  const nose = pose[NOSE] ?? null;
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
