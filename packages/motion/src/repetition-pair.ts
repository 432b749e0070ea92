import type { Repetition } from "./motion-event.ts";

/** Halves further apart than this are no repetition, milliseconds: REP-14's reset. */
const TOGETHER_WITHIN = 15_000;

/**
 * REP-15, where one to the left and one to the right make a repetition: as far as the shorter of the two.
 * @returns null while the other side is still to come
 */
export const pairOf = (half: Repetition | null, rep: Repetition): Repetition | null => {
  if (half === null || half.side === rep.side || rep.startAt - half.endAt > TOGETHER_WITHIN) return null;
  return {
    ...rep,
    side: null,
    startAt: half.startAt,
    peakAt: half.peakAt,
    range: Math.min(half.range, rep.range),
    flags: [...new Set([...half.flags, ...rep.flags])],
    checks: [...new Set([...half.checks, ...rep.checks])],
    isClean: half.isClean && rep.isClean,
  };
};
