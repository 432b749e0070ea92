import type { Side } from "./landmark.ts";
import { distanceBetween, type Point } from "./point.ts";
import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

/** Where the feet in use stand in the picture, as shares of H. */
export type Footprint = Readonly<Record<Side, Point | null>>;

export type FootingState = readonly { readonly at: Milliseconds; readonly feet: Footprint }[];

const WINDOW = 400;
/** A foot that moved more than this in the window is stepping, hopping or landing. Share of H. [E] */
const STEADY = 0.06;
/** A foot that left its place by more than this during a repetition has stepped. Share of H. [E] */
const STEPPED = 0.1;

const SIDES = ["left", "right"] as const;

const hasMovedBeyond = (before: Footprint, after: Footprint, limit: number): boolean =>
  SIDES.some((side) => {
    const from = before[side];
    const to = after[side];
    return from !== null && to !== null && distanceBetween(from, to) > limit;
  });

export const stepFooting = (state: FootingState, at: Milliseconds, feet: Footprint): FootingState =>
  keepRecent(state, { at, feet }, WINDOW);

/** Both feet have stood still for the window: what begins now begins from standing. */
export const isFootingSteady = (state: FootingState): boolean => {
  const last = state[state.length - 1];
  return last !== undefined && !state.some((earlier) => hasMovedBeyond(earlier.feet, last.feet, STEADY));
};

export const hasStepped = (before: Footprint, after: Footprint): boolean => hasMovedBeyond(before, after, STEPPED);
