import { LANDMARK } from "./landmark.ts";
import type { Landmark, LandmarkSet } from "./pose-frame.ts";

/** The eight joints without which there is no body to measure. */
export type Skeleton = {
  readonly leftShoulder: Landmark;
  readonly rightShoulder: Landmark;
  readonly leftHip: Landmark;
  readonly rightHip: Landmark;
  readonly leftKnee: Landmark;
  readonly rightKnee: Landmark;
  readonly leftAnkle: Landmark;
  readonly rightAnkle: Landmark;
};

/** null when one of the joints is missing. */
export const skeletonOf = (landmarks: LandmarkSet): Skeleton | null => {
  const leftShoulder = landmarks[LANDMARK.leftShoulder];
  const rightShoulder = landmarks[LANDMARK.rightShoulder];
  const leftHip = landmarks[LANDMARK.leftHip];
  const rightHip = landmarks[LANDMARK.rightHip];
  const leftKnee = landmarks[LANDMARK.leftKnee];
  const rightKnee = landmarks[LANDMARK.rightKnee];
  const leftAnkle = landmarks[LANDMARK.leftAnkle];
  const rightAnkle = landmarks[LANDMARK.rightAnkle];
  if (!(leftShoulder && rightShoulder && leftHip && rightHip)) return null;
  if (!(leftKnee && rightKnee && leftAnkle && rightAnkle)) return null;
  return { leftShoulder, rightShoulder, leftHip, rightHip, leftKnee, rightKnee, leftAnkle, rightAnkle };
};

const spread = (joints: readonly Landmark[]): number => {
  let sumX = 0;
  let sumY = 0;
  let squares = 0;
  for (const { x, y } of joints) {
    sumX += x;
    sumY += y;
    squares += x * x + y * y;
  }
  // The rounding error of pixels a thousand times as large as a joint's spread is still a millionth of it.
  return Math.sqrt(Math.max(0, squares - (sumX * sumX + sumY * sumY) / joints.length));
};

/** Root of the summed squared distances from the joints' centre, in the picture plane of the landmarks' own unit. */
export const spreadOf = (of: Skeleton): number =>
  spread([
    of.leftShoulder,
    of.rightShoulder,
    of.leftHip,
    of.rightHip,
    of.leftKnee,
    of.rightKnee,
    of.leftAnkle,
    of.rightAnkle,
  ]);

/** The same of shoulders and hips alone. */
export const torsoSpreadOf = (of: Skeleton): number =>
  spread([of.leftShoulder, of.rightShoulder, of.leftHip, of.rightHip]);
