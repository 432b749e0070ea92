import { medianOf } from "@plumbline/motion";
import type { SkeletonTrace, TracePose } from "./skeleton-trace.ts";
import { middleOf, noseOf, trunkLengthIn } from "./trace-body.ts";

/** Nose to mid-ankle, pixels; null where one was not seen. */
const lengthOf = (pose: TracePose): number | null => {
  const nose = noseOf(pose);
  const ankles = middleOf(pose, "ankle");
  return nose === null || ankles === null ? null : Math.hypot(nose.x - ankles.x, nose.y - ankles.y);
};

/**
 * Standing height in pixels, where no calibration measured it: the length, nose to ankles, that nine poses in ten
 * stay below. Half the picture where nobody shows both, so that the steps of the trace stay fine.
 */
export const statureOf = (trace: SkeletonTrace): number => {
  const lengths = trace.poses
    .flatMap((pose) => (pose === null ? [] : (lengthOf(pose) ?? [])))
    .filter((length) => length > 0)
    .sort((shorter, longer) => shorter - longer);
  return lengths[Math.floor(0.9 * (lengths.length - 1))] ?? trace.picture.height / 2;
};

/** T: mid-shoulder to mid-hip, pixels, where no calibration measured it: half of the poses are shorter. */
export const trunkLengthOf = (trace: SkeletonTrace): number =>
  medianOf(trace.poses.flatMap((pose) => (pose === null ? [] : (trunkLengthIn(pose) ?? [])))) ??
  trace.picture.height / 4;
