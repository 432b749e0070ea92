import { alignFeet, type FootPair, travelBetween } from "./foot-pair.ts";
import type { Point } from "./point.ts";
import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

type Stand = { readonly at: Milliseconds; readonly feet: FootPair };

/** Where the feet stood in the last moments, smoothed: picture coordinates as shares of H, oldest first. */
export type FootingState = readonly Stand[];

const WINDOW = 400;
/** REP-07. */
const SMOOTHING = 100;
/** A foot that moved more than this in the window is stepping, hopping or landing. Share of H. [E] */
const STEADY = 0.06;
/** A foot that left its place by more than this during a repetition has stepped. Share of H. [E] */
const STEPPED = 0.1;

const approach = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});

const hasMovedBeyond = (before: FootPair, after: FootPair, limit: number): boolean =>
  travelBetween(before, after).feet.some((distance) => distance > limit);

export const stepFooting = (state: FootingState, at: Milliseconds, feet: FootPair): FootingState => {
  const last = state[state.length - 1];
  if (last === undefined) return [{ at, feet }];
  const share = 1 - Math.exp(-(at - last.at) / SMOOTHING);
  const [first, second] = alignFeet(last.feet, feet);
  const smoothed: FootPair = [approach(last.feet[0], first, share), approach(last.feet[1], second, share)];
  return keepRecent(state, { at, feet: smoothed }, WINDOW);
};

/** Both feet have stood still for the window: what begins now begins from standing. */
export const isFootingSteady = (state: FootingState): boolean => {
  const last = state[state.length - 1];
  return last !== undefined && !state.some((earlier) => hasMovedBeyond(earlier.feet, last.feet, STEADY));
};

/** Whether a foot has left the place where it stood at `since`. */
export const hasStepped = (since: FootPair, state: FootingState): boolean => {
  const last = state[state.length - 1];
  return last !== undefined && hasMovedBeyond(since, last.feet, STEPPED);
};

export const feetOf = (state: FootingState): FootPair | null => state[state.length - 1]?.feet ?? null;
