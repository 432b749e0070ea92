import type { RangeSpec } from "../movement-spec.ts";

const BEST_KEPT = 3;

/** The person's three best ranges so far, largest first, in the signal's unit. */
export type BestRanges = readonly number[];

export const addRange = (best: BestRanges, range: number): BestRanges =>
  [...best, range].sort((a, b) => b - a).slice(0, BEST_KEPT);

/** The least that can be a whole repetition, in the signal's unit; sit-to-stand asks for its peak alone. */
export const leastRange = (range: RangeSpec): number => (range.of === "own-best" ? range.minimum : 0);

/** The smallest target of this range: what its thresholds are shares of before anything is known of the person. */
export const smallestTarget = (range: RangeSpec): number => (range.of === "own-best" ? range.minimum : 1);

/** What share of this range's smallest target a movement is, at most 1. */
export const extentOf = (depth: number, range: RangeSpec): number => Math.min(1, depth / smallestTarget(range));

/** In the signal's unit; infinite where there is none. */
export const capOf = (range: RangeSpec): number =>
  range.of === "own-best" ? (range.cap ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;

/**
 * §4.3: x_target until a PT has approved one: the running median of the best repetitions, starting at the minimum
 * range and never above the cap. Of two, the smaller. From the seat it is standing.
 */
export const rangeTarget = (best: BestRanges, range: RangeSpec): number => {
  if (range.of === "seat-to-stand") return 1;
  const median = best[Math.floor(best.length / 2)] ?? range.minimum;
  return Math.min(capOf(range), Math.max(range.minimum, median));
};
