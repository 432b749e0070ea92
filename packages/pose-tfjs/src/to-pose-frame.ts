import {
  LANDMARK_COUNT,
  type Landmark,
  type LandmarkSet,
  type Milliseconds,
  type PictureSize,
  type PoseFrame,
} from "@plumbline/motion";

/** A joint as the library gives it. `z` is in pixels like `x` (world: metres); `score` is BlazePose's visibility, 0–1. */
export type DetectedKeypoint = {
  readonly x: number;
  readonly y: number;
  readonly z?: number | undefined;
  readonly score?: number | undefined;
};

export type DetectedPose = {
  readonly keypoints: readonly DetectedKeypoint[];
  readonly keypoints3D?: readonly DetectedKeypoint[] | undefined;
};

type Capture = {
  readonly at: Milliseconds;
  /** The picture as the camera or file gave it; landmarks come out in its pixels. */
  readonly picture: PictureSize;
  /** The picture as the detector saw it: the same, perhaps smaller. */
  readonly detectedIn: PictureSize;
  readonly brightness: number | null;
};

const isNumber = (value: number | undefined): value is number => Number.isFinite(value);

const toLandmark = (keypoint: DetectedKeypoint | undefined, scale: number): Landmark | null => {
  if (keypoint === undefined) return null;
  const { x, y, z, score } = keypoint;
  if (!isNumber(x) || !isNumber(y) || !isNumber(z) || !isNumber(score)) return null;
  return { x: x * scale, y: y * scale, z: z * scale, visibility: Math.min(1, Math.max(0, score)) };
};

const toLandmarkSet = (keypoints: readonly DetectedKeypoint[], scale: number): LandmarkSet =>
  Array.from({ length: LANDMARK_COUNT }, (_, index) => toLandmark(keypoints[index], scale));

/**
 * The library's pose in motion's terms. A joint with any number that is not finite becomes null, alone.
 * @param pose null when no person was found
 */
export const toPoseFrame = (pose: DetectedPose | null, capture: Capture): PoseFrame => ({
  at: capture.at,
  picture: capture.picture,
  image: pose === null ? null : toLandmarkSet(pose.keypoints, capture.picture.width / capture.detectedIn.width),
  world: pose?.keypoints3D === undefined ? null : toLandmarkSet(pose.keypoints3D, 1),
  brightness: capture.brightness,
});
