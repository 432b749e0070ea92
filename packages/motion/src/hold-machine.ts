import { extendHeldTime, type HeldTime, skipToTime, startHeldTime } from "./held-time.ts";
import type { Side } from "./landmark.ts";
import type { HoldSpec } from "./movement-spec.ts";
import type { Milliseconds } from "./units.ts";

/** One smoothed sample of what is held. */
export type HoldSample = {
  readonly at: Milliseconds;
  /** Share of H. */
  readonly value: number;
  readonly side: Side;
  readonly isWellFormed: boolean;
};

type Stance = HeldTime & { readonly side: Side };

export type HoldState =
  | { readonly phase: "down" }
  | { readonly phase: "lifting"; readonly stance: Stance }
  | { readonly phase: "holding"; readonly stance: Stance };

export type HoldOutcome =
  | { readonly kind: "started"; readonly side: Side }
  | {
      readonly kind: "ended";
      readonly side: Side;
      readonly startAt: Milliseconds;
      readonly endAt: Milliseconds;
      readonly duration: Milliseconds;
    };

export const startHolds: HoldState = { phase: "down" };

const endOf = (stance: Stance): HoldOutcome => ({
  kind: "ended",
  side: stance.side,
  startAt: stance.startAt,
  endAt: stance.lastAt,
  duration: stance.held,
});

/** Whether `value` is on the held side of `limit`. */
const isBeyond = (value: number, limit: number, { keeps }: HoldSpec): boolean =>
  keeps === "above" ? value >= limit : value <= limit;

/** Which leg it is may only be read from what tells the legs apart: feet in line are either's (HOLD-3). */
const hasChangedSide = (stance: Stance, side: Side, { keeps }: HoldSpec): boolean =>
  keeps === "above" && side !== stance.side;

/** §4.3 "a / hold / b": the clock starts when a has lasted, back-dated to its first crossing, and stops at b. */
export const stepHolds = (
  state: HoldState,
  { at, value, side, isWellFormed }: HoldSample,
  spec: HoldSpec,
): readonly [HoldState, HoldOutcome | null] => {
  const mayBegin = isWellFormed && isBeyond(value, spec.begin, spec);
  if (state.phase === "down") {
    return [mayBegin ? { phase: "lifting", stance: { ...startHeldTime(at), side } } : state, null];
  }
  const hasChanged = hasChangedSide(state.stance, side, spec);
  if (state.phase === "lifting") {
    if (hasChanged || !mayBegin) return [startHolds, null];
    const stance = extendHeldTime(state.stance, at);
    if (at - stance.startAt < spec.beginAfter) return [{ phase: "lifting", stance }, null];
    // While the feet come to their place either may be in front; by now they stand.
    return [
      { phase: "holding", stance: { ...stance, side } },
      { kind: "started", side },
    ];
  }
  const stance = extendHeldTime(state.stance, at);
  const isOver = hasChanged || !isBeyond(value, spec.end, spec);
  return isOver ? [startHolds, endOf(stance)] : [{ phase: "holding", stance }, null];
};

/** The clock stood still while nothing could be seen (REP-05); it goes on from `at`. */
export const skipFrozenTime = (state: HoldState, at: Milliseconds): HoldState =>
  state.phase === "down" ? state : { ...state, stance: skipToTime(state.stance, at) };

/** Ends a hold where it was last seen: at a long freeze, or at the end of the recording. */
export const endHold = (state: HoldState): HoldOutcome | null =>
  state.phase === "holding" ? endOf(state.stance) : null;
