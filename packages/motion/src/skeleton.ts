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

const NAMES = [
  "leftShoulder",
  "rightShoulder",
  "leftHip",
  "rightHip",
  "leftKnee",
  "rightKnee",
  "leftAnkle",
  "rightAnkle",
] as const satisfies readonly (keyof Skeleton)[];

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

const TORSO = ["leftShoulder", "rightShoulder", "leftHip", "rightHip"] as const satisfies readonly (keyof Skeleton)[];

const spread = (skeleton: Skeleton, names: readonly (keyof Skeleton)[]): number => {
  let [sumX, sumY, squares, count] = [0, 0, 0, 0];
  for (const name of names) {
    const { x, y } = skeleton[name];
    sumX += x;
    sumY += y;
    squares += x * x + y * y;
    count += 1;
  }
  // The rounding error of pixels a thousand times as large as a joint's spread is still a millionth of it.
  return Math.sqrt(Math.max(0, squares - (sumX * sumX + sumY * sumY) / count));
};

/** Root of the summed squared distances from the joints' centre, in the picture plane of the landmarks' own unit. */
export const spreadOf = (skeleton: Skeleton): number => spread(skeleton, NAMES);

/** The same of shoulders and hips alone. */
export const torsoSpreadOf = (skeleton: Skeleton): number => spread(skeleton, TORSO);
