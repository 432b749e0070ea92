import { LANDMARK } from "@plumbline/motion";

/**
 * PRIV-02: the joints that a replay may keep, parents before children. Face points 1–6, 9 and 10 are not among them.
 * A joint mostly moves with its parent, so only its motion relative to the parent is written.
 */
export const TRACE_JOINTS = [
  { index: LANDMARK.leftHip, parent: null },
  { index: LANDMARK.rightHip, parent: LANDMARK.leftHip },
  { index: LANDMARK.leftShoulder, parent: LANDMARK.leftHip },
  { index: LANDMARK.rightShoulder, parent: LANDMARK.rightHip },
  { index: LANDMARK.nose, parent: LANDMARK.leftShoulder },
  { index: LANDMARK.leftEar, parent: LANDMARK.nose },
  { index: LANDMARK.rightEar, parent: LANDMARK.nose },
  { index: LANDMARK.leftElbow, parent: LANDMARK.leftShoulder },
  { index: LANDMARK.rightElbow, parent: LANDMARK.rightShoulder },
  { index: LANDMARK.leftWrist, parent: LANDMARK.leftElbow },
  { index: LANDMARK.rightWrist, parent: LANDMARK.rightElbow },
  { index: LANDMARK.leftPinky, parent: LANDMARK.leftWrist },
  { index: LANDMARK.rightPinky, parent: LANDMARK.rightWrist },
  { index: LANDMARK.leftIndex, parent: LANDMARK.leftWrist },
  { index: LANDMARK.rightIndex, parent: LANDMARK.rightWrist },
  { index: LANDMARK.leftThumb, parent: LANDMARK.leftWrist },
  { index: LANDMARK.rightThumb, parent: LANDMARK.rightWrist },
  { index: LANDMARK.leftKnee, parent: LANDMARK.leftHip },
  { index: LANDMARK.rightKnee, parent: LANDMARK.rightHip },
  { index: LANDMARK.leftAnkle, parent: LANDMARK.leftKnee },
  { index: LANDMARK.rightAnkle, parent: LANDMARK.rightKnee },
  { index: LANDMARK.leftHeel, parent: LANDMARK.leftAnkle },
  { index: LANDMARK.rightHeel, parent: LANDMARK.rightAnkle },
  { index: LANDMARK.leftFootIndex, parent: LANDMARK.leftAnkle },
  { index: LANDMARK.rightFootIndex, parent: LANDMARK.rightAnkle },
] as const satisfies readonly { readonly index: number; readonly parent: number | null }[];

/** In `TRACE_JOINTS`, where each joint's parent stands; −1 for the root. */
export const PARENT_PLACES: readonly number[] = TRACE_JOINTS.map(({ parent }) =>
  TRACE_JOINTS.findIndex(({ index }) => index === parent),
);
