import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

const WINDOW = 2000;

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
