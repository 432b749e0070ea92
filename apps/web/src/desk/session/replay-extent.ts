import type { SkeletonTrace } from "@plumbline/session";

/** A part of the picture, pixels. */
export type Extent = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Room around the figure, as a share of its height. */
const MARGIN = 0.08;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? 0;

const rangeOf = (values: readonly number[]): { readonly low: number; readonly high: number } => {
  const sorted = [...values].sort((smaller, larger) => smaller - larger);
  // One joint that was once guessed wrong must not make the figure small.
  return { low: quantile(sorted, 0.002), high: quantile(sorted, 0.998) };
};

/** What of the picture the replay shows: all that the figure ever fills, the same for every frame. */
export const replayExtent = (trace: SkeletonTrace): Extent => {
  const points = trace.poses.flatMap((pose) => pose ?? []).filter((point) => point !== null);
  if (points.length === 0) return { x: 0, y: 0, ...trace.picture };
  const x = rangeOf(points.map((point) => point.x));
  const y = rangeOf(points.map((point) => point.y));
  const margin = (y.high - y.low) * MARGIN;
  return {
    x: x.low - margin,
    // The crown lies above nose and ears.
    y: y.low - 2 * margin,
    width: x.high - x.low + 2 * margin,
    height: y.high - y.low + 3 * margin,
  };
};
