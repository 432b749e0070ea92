import { LANDMARK, medianOf } from "@plumbline/motion";
import type { SkeletonTrace, TracePose } from "./skeleton-trace.ts";
import { trunkLengthIn } from "./trace-body.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

const placeOf = (landmark: number): number => TRACE_JOINTS.findIndex(({ index }) => index === landmark);
const NOSE = placeOf(LANDMARK.nose);
const LEFT_ANKLE = placeOf(LANDMARK.leftAnkle);
const RIGHT_ANKLE = placeOf(LANDMARK.rightAnkle);

const lengthOf = (pose: TracePose): number => {
  const nose = pose[NOSE];
  const left = pose[LEFT_ANKLE];
  const right = pose[RIGHT_ANKLE];
  if (!nose || !left || !right) return 0;
  return Math.hypot(nose.x - (left.x + right.x) / 2, nose.y - (left.y + right.y) / 2);
};

/**
 * Standing height in pixels, where no calibration measured it: the length, nose to ankles, that nine poses in ten
 * stay below. Half the picture where nobody shows both, so that the steps of the trace stay fine.
 */
export const statureOf = (trace: SkeletonTrace): number => {
  const lengths = trace.poses
    .flatMap((pose) => (pose === null ? [] : [lengthOf(pose)]))
    .filter((length) => length > 0)
    .sort((shorter, longer) => shorter - longer);
  return lengths[Math.floor(0.9 * (lengths.length - 1))] ?? trace.picture.height / 2;
};

/** T: mid-shoulder to mid-hip, pixels, where no calibration measured it: half of the poses are shorter. */
export const trunkLengthOf = (trace: SkeletonTrace): number =>
  medianOf(trace.poses.flatMap((pose) => (pose === null ? [] : (trunkLengthIn(pose) ?? [])))) ??
  trace.picture.height / 4;
