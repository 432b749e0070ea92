import {
  type FallDetection,
  type FallSample,
  fallWatchFor,
  startFallDetection,
  stepFallDetection,
} from "@plumbline/clinical";
import {
  type Calibration,
  degrees,
  LANDMARK,
  type Landmark,
  leanFromVertical,
  type NormalisedHeight,
  normalisedHeight,
  type PoseFrame,
} from "@plumbline/motion";
import { CAMERA_TESTS, type CameraTest } from "./camera-test.ts";

/** Seen well enough to be believed. [E] */
const SEEN = 0.5;

type Point = { readonly x: number; readonly y: number };

const between = (one: Landmark | null | undefined, other: Landmark | null | undefined): Point | null => {
  if (one == null || other == null || Math.max(one.visibility, other.visibility) < SEEN) return null;
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
};

/** Above the floor on which the person was calibrated. */
const heightOf = (y: number, { resting, bodyHeight }: Calibration): NormalisedHeight =>
  normalisedHeight((resting.midAnkle.y - y) / bodyHeight);

/** FALL-01: where the hips are; how the trunk leans only where the view shows it. */
export const fallSampleOf = ({ at, image }: PoseFrame, calibration: Calibration): FallSample => {
  const hips = between(image?.[LANDMARK.leftHip], image?.[LANDMARK.rightHip]);
  if (hips === null) return { at, hipHeight: null, trunkLean: null };
  const shoulders = between(image?.[LANDMARK.leftShoulder], image?.[LANDMARK.rightShoulder]);
  const isSide = calibration.view === "side" && shoulders !== null;
  return {
    at,
    hipHeight: heightOf(hips.y, calibration),
    trunkLean: isSide ? degrees(Math.abs(leanFromVertical(hips, shoulders))) : null,
  };
};

/** FALL-02: at a chair nobody can say before its seat is known. @param seatDrop share of H; null before */
export const startFalls = (test: CameraTest, calibration: Calibration, seatDrop: number | null): FallDetection => {
  const { exercise, at } = CAMERA_TESTS[test];
  if (at === "counter") return startFallDetection(fallWatchFor(exercise, null));
  if (seatDrop === null) return startFallDetection({ isCameraOn: false, seatHeight: null });
  const seatHeight = normalisedHeight(heightOf(calibration.centre.y, calibration) - seatDrop);
  return startFallDetection(fallWatchFor(exercise, seatHeight));
};

export const stepFalls = (
  falls: FallDetection,
  test: CameraTest,
  frame: PoseFrame,
  calibration: Calibration,
  seatDrop: number | null,
): FallDetection => {
  const isSeatNew = !falls.watch.isCameraOn && seatDrop !== null;
  const watched = isSeatNew ? startFalls(test, calibration, seatDrop) : falls;
  return stepFallDetection(watched, fallSampleOf(frame, calibration));
};
