import { type FootPair, travelBetween } from "./foot-pair.ts";
import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

/** Where the feet stood in the last moments: picture coordinates as shares of H. */
export type FootingState = readonly { readonly at: Milliseconds; readonly feet: FootPair }[];

const WINDOW = 400;
/** A foot that moved more than this in the window is stepping, hopping or landing. Share of H. [E] */
const STEADY = 0.06;
/** A foot that left its place by more than this during a repetition has stepped. Share of H. [E] */
const STEPPED = 0.1;

const hasMovedBeyond = (before: FootPair, after: FootPair, limit: number): boolean =>
  travelBetween(before, after).feet.some((distance) => distance > limit);

export const stepFooting = (state: FootingState, at: Milliseconds, feet: FootPair): FootingState =>
  keepRecent(state, { at, feet }, WINDOW);

/** Both feet have stood still for the window: what begins now begins from standing. */
export const isFootingSteady = (state: FootingState): boolean => {
  const last = state[state.length - 1];
  return last !== undefined && !state.some((earlier) => hasMovedBeyond(earlier.feet, last.feet, STEADY));
};

export const hasStepped = (before: FootPair, after: FootPair): boolean => hasMovedBeyond(before, after, STEPPED);
