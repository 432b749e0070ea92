import type { Landmark, Milliseconds, PoseFrame } from "@plumbline/motion";
import { type SkeletonTrace, TRACE_INTERVAL, type TracePoint, type TracePose } from "./skeleton-trace.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

/** Frames farther apart than this are not joined: between them nobody knows what happened. [E] */
const LONGEST_BRIDGE = 250;
/** A trace ends here, so that a record stays small enough to be stored whole. [E] */
export const LONGEST_TRACE = 600_000 as Milliseconds;

/** A list that grows at its head, so that adding a pose does not copy the earlier ones. */
type Sampled = { readonly index: number; readonly pose: TracePose; readonly earlier: Sampled | null };

export type Thinning = {
  /** Time of grid place 0. */
  readonly origin: Milliseconds;
  readonly picture: PoseFrame["picture"];
  readonly last: { readonly at: Milliseconds; readonly pose: TracePose } | null;
  readonly sampled: Sampled | null;
};

export const startThinning = (first: PoseFrame): Thinning => ({
  origin: first.at,
  picture: first.picture,
  last: null,
  sampled: null,
});

/** Pixels: no joint of a person in the picture lies beyond. */
const FARTHEST = 100_000;

const toPoint = (joint: Landmark | null | undefined): TracePoint | null => {
  if (joint === null || joint === undefined) return null;
  const { x, y, z } = joint;
  return [x, y, z].every((value) => Math.abs(value) <= FARTHEST) ? { x, y, z } : null;
};

const toPose = (frame: PoseFrame): TracePose | null => {
  const { image } = frame;
  if (image === null) return null;
  const pose = TRACE_JOINTS.map(({ index }) => toPoint(image[index]));
  return pose.some((point) => point !== null) ? pose : null;
};

const between = (from: TracePose, to: TracePose, share: number): TracePose =>
  from.map((start, place) => {
    const end = to[place];
    if (start === null || end === null || end === undefined) return null;
    return {
      x: start.x + share * (end.x - start.x),
      y: start.y + share * (end.y - start.y),
      z: start.z + share * (end.z - start.z),
    };
  });

const addPose = (sampled: Sampled | null, index: number, pose: TracePose): Sampled | null =>
  sampled !== null && sampled.index >= index ? sampled : { index, pose, earlier: sampled };

/** The person was still there a moment ago: their last pose stands for the grid place that follows. */
const endStretch = (thinning: Thinning): Thinning => {
  if (thinning.last === null) return thinning;
  const index = Math.ceil((thinning.last.at - thinning.origin) / TRACE_INTERVAL);
  return { ...thinning, last: null, sampled: addPose(thinning.sampled, index, thinning.last.pose) };
};

/**
 * Adds one frame, of any rate, to a trace on a fixed 10 Hz grid; poses on the grid are interpolated between frames.
 * Frames must come in rising time.
 */
export const stepThinning = (thinning: Thinning, frame: PoseFrame): Thinning => {
  const pose = frame.at - thinning.origin > LONGEST_TRACE ? null : toPose(frame);
  if (pose === null) return endStretch(thinning);
  const isJoined = thinning.last !== null && frame.at - thinning.last.at <= LONGEST_BRIDGE;
  const { last, sampled: earlier, ...rest } = isJoined ? thinning : endStretch(thinning);
  const from = last ?? { at: frame.at, pose };
  const span = frame.at - from.at;
  const firstIndex = Math.ceil((from.at - rest.origin) / TRACE_INTERVAL);
  const lastIndex = Math.floor((frame.at - rest.origin) / TRACE_INTERVAL);
  let sampled = earlier;
  for (let index = firstIndex; index <= lastIndex; index += 1) {
    const share = span === 0 ? 0 : (rest.origin + index * TRACE_INTERVAL - from.at) / span;
    sampled = addPose(sampled, index, between(from.pose, pose, share));
  }
  return { ...rest, last: { at: frame.at, pose }, sampled };
};

/** @returns null when nobody was ever seen */
export const finishThinning = (thinning: Thinning): SkeletonTrace | null => {
  const { sampled: newest, picture } = endStretch(thinning);
  if (newest === null) return null;
  const poses: (TracePose | null)[] = Array.from({ length: newest.index + 1 }, () => null);
  for (let sampled: Sampled | null = newest; sampled !== null; sampled = sampled.earlier) {
    poses[sampled.index] = sampled.pose;
  }
  return { picture, poses };
};
