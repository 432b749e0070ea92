import type { Repetition } from "../motion-event.ts";

/** What one side has done; not full where it was partial (REP-12). */
export type Half = { readonly rep: Repetition; readonly isFull: boolean };

/** Halves further apart than this are no repetition, milliseconds: REP-14's reset. */
const TOGETHER_WITHIN = 15_000;

/**
 * REP-15, where one to the left and one to the right make a repetition: as far, and as full, as the shorter of the two.
 * @returns null while the other side is still to come
 */
export const pairOf = (first: Half | null, second: Half): Half | null => {
  if (first === null || first.rep.side === second.rep.side) return null;
  const [half, rep] = [first.rep, second.rep];
  if (rep.startAt - half.endAt > TOGETHER_WITHIN) return null;
  return {
    isFull: first.isFull && second.isFull,
    rep: {
      ...rep,
      side: null,
      startAt: half.startAt,
      peakAt: half.peakAt,
      range: Math.min(half.range, rep.range),
      flags: [...new Set([...half.flags, ...rep.flags])],
      checks: [...new Set([...half.checks, ...rep.checks])],
      isClean: half.isClean && rep.isClean,
    },
  };
};
