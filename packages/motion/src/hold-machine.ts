import type { Side } from "./landmark.ts";
import type { HoldSpec } from "./movement-spec.ts";
import { type Milliseconds, milliseconds } from "./units.ts";

/** Lift of the left ankle above the right, as a share of H; negative when the right is higher. */
export type HoldSample = { readonly at: Milliseconds; readonly lift: number };

type Stance = {
  readonly side: Side;
  readonly startAt: Milliseconds;
  readonly lastAt: Milliseconds;
  readonly held: number;
};

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

/** The leg that stands, as the field names a single-leg stance. */
const stanceSide = (lift: number): Side => (lift > 0 ? "right" : "left");

const extend = (stance: Stance, at: Milliseconds): Stance => ({
  ...stance,
  lastAt: at,
  held: stance.held + (at - stance.lastAt),
});

const endOf = (stance: Stance): HoldOutcome => ({
  kind: "ended",
  side: stance.side,
  startAt: stance.startAt,
  endAt: stance.lastAt,
  duration: milliseconds(stance.held),
});

/** §4.3 "a / hold / b": the clock starts when the lift has lasted, back-dated to its first crossing, and stops at b. */
export const stepHolds = (
  state: HoldState,
  { at, lift }: HoldSample,
  spec: HoldSpec,
): readonly [HoldState, HoldOutcome | null] => {
  const height = Math.abs(lift);
  const side = stanceSide(lift);
  if (state.phase === "down") {
    if (height < spec.begin) return [state, null];
    return [{ phase: "lifting", stance: { side, startAt: at, lastAt: at, held: 0 } }, null];
  }
  const isDown = height < spec.end || side !== state.stance.side;
  if (state.phase === "lifting") {
    if (isDown || height < spec.begin) return [startHolds, null];
    const stance = extend(state.stance, at);
    const isHeld = at - stance.startAt >= spec.beginAfter;
    return isHeld
      ? [
          { phase: "holding", stance },
          { kind: "started", side },
        ]
      : [{ phase: "lifting", stance }, null];
  }
  const stance = extend(state.stance, at);
  return isDown ? [startHolds, endOf(stance)] : [{ phase: "holding", stance }, null];
};

/** The clock stood still while nothing could be seen (REP-05); it goes on from `at`. */
export const skipFrozenTime = (state: HoldState, at: Milliseconds): HoldState =>
  state.phase === "down" ? state : { ...state, stance: { ...state.stance, lastAt: at } };

/** Ends a hold where it was last seen: at a long freeze, or at the end of the recording. */
export const endHold = (state: HoldState): HoldOutcome | null =>
  state.phase === "holding" ? endOf(state.stance) : null;
