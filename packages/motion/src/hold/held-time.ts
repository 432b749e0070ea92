import { type Milliseconds, milliseconds } from "../units.ts";

/** How long something has been held so far. */
export type HeldTime = {
  readonly startAt: Milliseconds;
  /** When it was last seen, or when it could be seen again after a freeze. */
  readonly lastAt: Milliseconds;
  /** Frozen time never counts (REP-05). */
  readonly held: Milliseconds;
};

export const startHeldTime = (at: Milliseconds): HeldTime => ({ startAt: at, lastAt: at, held: milliseconds(0) });

export const extendHeldTime = <Held extends HeldTime>(held: Held, at: Milliseconds): Held => ({
  ...held,
  lastAt: at,
  held: milliseconds(held.held + (at - held.lastAt)),
});

/** It began at another moment than was known at first: the clock goes by that. */
export const restartAt = <Held extends HeldTime>(held: Held, startAt: Milliseconds): Held => ({
  ...held,
  startAt,
  held: milliseconds(Math.max(0, held.held + held.startAt - startAt)),
});

/** It was over before it was last seen: the clock goes by that. */
export const cutAt = <Held extends HeldTime>(held: Held, lastAt: Milliseconds): Held => ({
  ...held,
  lastAt,
  held: milliseconds(Math.max(0, held.held - (held.lastAt - lastAt))),
});

/** The clock stood still while nothing could be seen; it goes on from `at`. */
export const skipToTime = <Held extends HeldTime>(held: Held, at: Milliseconds): Held => ({ ...held, lastAt: at });
