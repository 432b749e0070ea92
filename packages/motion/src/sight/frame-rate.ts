import { keepRecent } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

const WINDOW = 2000;
/** Frames are counted by so many milliseconds: their times one by one would only cost time. */
const BUCKET = 250;

type Bucket = { readonly at: Milliseconds; readonly frames: number };

export type FrameRateState = { readonly buckets: readonly Bucket[]; readonly lastAt: Milliseconds | null };

export const startFrameRate: FrameRateState = { buckets: [], lastAt: null };

export const stepFrameRate = ({ buckets }: FrameRateState, at: Milliseconds): FrameRateState => {
  const current = buckets[buckets.length - 1];
  if (current === undefined || at - current.at >= BUCKET) {
    return { buckets: keepRecent(buckets, { at, frames: 1 }, WINDOW), lastAt: at };
  }
  return { buckets: buckets.with(-1, { ...current, frames: current.frames + 1 }), lastAt: at };
};

/** Frames a second over the last 2 s; null before two frames. */
export const frameRateOf = ({ buckets, lastAt }: FrameRateState): number | null => {
  const [first] = buckets;
  if (first === undefined || lastAt === null || lastAt <= first.at) return null;
  const frames = buckets.reduce((sum, bucket) => sum + bucket.frames, 0);
  return ((frames - 1) * 1000) / (lastAt - first.at);
};
