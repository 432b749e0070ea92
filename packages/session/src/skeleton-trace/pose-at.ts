import type { Milliseconds } from "@plumbline/motion";
import { type SkeletonTrace, TRACE_INTERVAL, type TracePoint, type TracePose } from "./skeleton-trace.ts";
import { AXES } from "./trace-format.ts";

/** Cubic Hermite with slopes from the neighbours (Catmull and Rom 1974): follows a turning limb between two samples. */
const curve = (before: number, from: number, to: number, after: number, share: number): number => {
  const startSlope = (to - before) / 2;
  const endSlope = (after - from) / 2;
  const square = share * share;
  const cube = square * share;
  return (
    (2 * cube - 3 * square + 1) * from +
    (cube - 2 * square + share) * startSlope +
    (3 * square - 2 * cube) * to +
    (cube - square) * endSlope
  );
};

/** At the ends of a stretch the curve goes on as a straight line. */
const mirrored = (centre: TracePoint, other: TracePoint): TracePoint => ({
  x: 2 * centre.x - other.x,
  y: 2 * centre.y - other.y,
  z: 2 * centre.z - other.z,
});

const pointAt = (trace: SkeletonTrace, place: number, index: number, share: number): TracePoint | null => {
  const from = trace.poses[index]?.[place] ?? null;
  const to = trace.poses[index + 1]?.[place] ?? null;
  if (from === null || share === 0) return from;
  if (to === null) return null;
  const before = trace.poses[index - 1]?.[place] ?? mirrored(from, to);
  const after = trace.poses[index + 2]?.[place] ?? mirrored(to, from);
  const [x, y, z] = AXES.map((axis) => curve(before[axis], from[axis], to[axis], after[axis], share));
  return x === undefined || y === undefined || z === undefined ? null : { x, y, z };
};

/** The stick figure at any time since the trace's start; null where nobody was seen. */
export const poseAt = (trace: SkeletonTrace, at: Milliseconds): TracePose | null => {
  const index = Math.floor(at / TRACE_INTERVAL);
  const pose = trace.poses[index];
  if (pose === null || pose === undefined) return null;
  const share = at / TRACE_INTERVAL - index;
  const points = pose.map((_, place) => pointAt(trace, place, index, share));
  return points.some((point) => point !== null) ? points : null;
};
