import type { Milliseconds } from "@plumbline/motion";

/** PRIV-02: at most ten poses a second. */
export const TRACE_INTERVAL = 100 as Milliseconds;

/** x right, y down, z depth from the hips (negative nearer), all in pixels of the picture. */
export type TracePoint = { readonly x: number; readonly y: number; readonly z: number };

/** In the order of `TRACE_JOINTS`; null where the joint was not seen. */
export type TracePose = readonly (TracePoint | null)[];

/** A stick figure over time: no face, no picture. `poses[i]` is at `i * TRACE_INTERVAL`; null where nobody was seen. */
export type SkeletonTrace = {
  readonly picture: { readonly width: number; readonly height: number };
  readonly poses: readonly (TracePose | null)[];
};
