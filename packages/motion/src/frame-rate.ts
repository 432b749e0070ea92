import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

const WINDOW = 2000;
/** Time stamps of a steady 5 or 10 Hz source jitter around the limit; this keeps them on its good side. */
const TOLERANCE = 0.97;

const FEEDBACK_RATE = 10;
const LOWEST_RATE = 5;

export type FrameRateState = { readonly times: readonly { readonly at: Milliseconds }[] };

export const startFrameRate: FrameRateState = { times: [] };

export const stepFrameRate = (state: FrameRateState, at: Milliseconds): FrameRateState => ({
  times: keepRecent(state.times, { at }, WINDOW),
});

/** Frames a second over the last 2 s; null before two frames. */
export const frameRateOf = ({ times }: FrameRateState): number | null => {
  const first = times[0];
  const last = times[times.length - 1];
  if (first === undefined || last === undefined || last.at <= first.at) return null;
  return ((times.length - 1) * 1000) / (last.at - first.at);
};

/** REP-08, FC-14: below 10 frames a second no form check is on. */
export const allowsFeedback = (rate: number | null): boolean => rate !== null && rate >= FEEDBACK_RATE * TOLERANCE;

/** REP-08: below 5 frames a second nothing can be measured. */
export const allowsCounting = (rate: number | null): boolean => rate === null || rate >= LOWEST_RATE * TOLERANCE;
