import { type Hold, type Milliseconds, milliseconds, type Side } from "@plumbline/motion";

/** REP-18: a hold that no camera measures, or that it misses: the patient says when, and the clock times it. */
export type HoldByHand = {
  /** null where the whole body holds. */
  readonly side: Side | null;
  /** Later than the press: whoever pressed needs time to get into place. */
  readonly startAt: Milliseconds;
  /** It then ends by itself: nobody who holds can press. */
  readonly endAt: Milliseconds;
  /** The last whole second that was told, from the start: negative before it. */
  readonly secondSaid: number;
};

export const hasBegun = ({ startAt }: HoldByHand, now: Milliseconds): boolean => now >= startAt;
export const isOver = ({ endAt }: HoldByHand, now: Milliseconds): boolean => now >= endAt;

/** Whole seconds from the start: negative before it. */
export const secondOf = ({ startAt }: HoldByHand, now: Milliseconds): number => Math.floor((now - startAt) / 1000);

/** 0 before it has begun. */
export const heldByHand = ({ startAt, endAt }: HoldByHand, now: Milliseconds): Milliseconds =>
  milliseconds(Math.max(0, Math.min(now, endAt) - startAt));

/** As it is kept when it ends now; null when it never began. */
export const toHold = (hold: HoldByHand, now: Milliseconds): Hold | null => {
  const { side, startAt } = hold;
  const duration = heldByHand(hold, now);
  return duration === 0 ? null : { side, startAt, endAt: milliseconds(startAt + duration), duration, checks: [] };
};
