import type { Repetition } from "../motion-event.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import { isFullRange, PARTIAL_FROM } from "./rep-judgement.ts";

/** What one side has done, and what share of its target that was. */
export type Half = { readonly rep: Repetition; readonly share: number };

export type Pair = { readonly rep: Repetition; readonly isFull: boolean };

/** Halves further apart than this are no repetition, milliseconds: REP-14's reset. */
const TOGETHER_WITHIN = 15_000;

const mean = (one: number, other: number): number => (one + other) / 2;

/**
 * REP-15, PAIR-1: one to the left and one to the right, each as far as half of the way between their ends, so that it
 * does not matter where between them rest was taken.
 * @returns null while the other side is still to come, and where both together went too little for a partial one
 */
export const pairOf = (first: Half | null, second: Half, spec: RepetitionSpec): Pair | null => {
  if (first === null || first.rep.side === second.rep.side) return null;
  const [half, rep] = [first.rep, second.rep];
  if (rep.startAt - half.endAt > TOGETHER_WITHIN) return null;
  const [range, share] = [mean(half.range, rep.range), mean(first.share, second.share)];
  if (share < PARTIAL_FROM) return null;
  return {
    isFull: isFullRange(range, share, spec),
    rep: {
      ...rep,
      side: null,
      startAt: half.startAt,
      peakAt: half.peakAt,
      range,
      flags: [...new Set([...half.flags, ...rep.flags])],
      checks: [...new Set([...half.checks, ...rep.checks])],
      isClean: half.isClean && rep.isClean,
    },
  };
};
