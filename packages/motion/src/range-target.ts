import type { RepetitionSpec } from "./exercise-spec.ts";

const BEST_KEPT = 3;

/** The person's three best ranges so far, largest first: shares of H. */
export type BestRanges = readonly number[];

export const addRange = (best: BestRanges, range: number): BestRanges =>
  [...best, range].sort((a, b) => b - a).slice(0, BEST_KEPT);

/**
 * §4.3: x_target until a PT has approved one: the running median of the best repetitions, starting at the minimum
 * range and never above the cap. Of two, the smaller.
 */
export const rangeTarget = (best: BestRanges, spec: RepetitionSpec): number => {
  const median = best[Math.floor(best.length / 2)] ?? spec.minimumRange;
  return Math.min(spec.cap, Math.max(spec.minimumRange, median));
};
