import { LANDMARK, type Side } from "./landmark.ts";

/** A joint of either side. */
export type JointName = "ear" | "shoulder" | "elbow" | "wrist" | "hip" | "knee" | "ankle" | "heel" | "toe";

const INDEX: Readonly<Record<JointName, Readonly<Record<Side, number>>>> = {
  ear: { left: LANDMARK.leftEar, right: LANDMARK.rightEar },
  shoulder: { left: LANDMARK.leftShoulder, right: LANDMARK.rightShoulder },
  elbow: { left: LANDMARK.leftElbow, right: LANDMARK.rightElbow },
  wrist: { left: LANDMARK.leftWrist, right: LANDMARK.rightWrist },
  hip: { left: LANDMARK.leftHip, right: LANDMARK.rightHip },
  knee: { left: LANDMARK.leftKnee, right: LANDMARK.rightKnee },
  ankle: { left: LANDMARK.leftAnkle, right: LANDMARK.rightAnkle },
  heel: { left: LANDMARK.leftHeel, right: LANDMARK.rightHeel },
  toe: { left: LANDMARK.leftFootIndex, right: LANDMARK.rightFootIndex },
};

export const indexOfJoint = (joint: JointName, side: Side): number => INDEX[joint][side];

/** Eyes, mouth and fingers move nothing that is counted or checked. */
const MEASURED: ReadonlySet<number> = new Set([
  LANDMARK.nose,
  ...Object.values(INDEX).flatMap(({ left, right }) => [left, right]),
]);

/** Whether anything is read of the landmark with this index. */
export const isMeasured = (index: number): boolean => MEASURED.has(index);
