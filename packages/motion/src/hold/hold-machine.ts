import type { Side } from "../body/landmark.ts";
import type { HoldSpec } from "../movement-spec.ts";
import type { Course } from "../repetition/course.ts";
import { type Milliseconds, milliseconds } from "../units.ts";
import { cutAt, extendHeldTime, type HeldTime, restartAt, skipToTime, startHeldTime } from "./held-time.ts";
import { leftAt, type TimedHold, takenAt } from "./hold-times.ts";

/** One smoothed sample of what is held. */
export type HoldSample = {
  readonly at: Milliseconds;
  /** Share of H. */
  readonly value: number;
  readonly side: Side;
  readonly isWellFormed: boolean;
  /** HOLD-6: how far a foot is behind the hips, metres; null where it does not matter. */
  readonly footBehind: (side: Side) => number | null;
  /** TIME-3: where the signal went lately, and what it is before anything is held. */
  readonly course: Course;
  readonly rest: number;
};

type Stance = HeldTime & { readonly side: Side; readonly footBehind: number | null };

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

/** No foot is in the air for so long in a step, however slow, milliseconds. [E] */
const STEP_LASTS = 1500;
/** Hips that have gone this far over the foot that stands, metres, are carried on by a step. [E] */
const CARRIED_ON = 0.15;

const hasSteppedOn = (stance: Stance, footBehind: HoldSample["footBehind"]): boolean => {
  const [from, to] = [stance.footBehind, footBehind(stance.side)];
  return stance.held <= STEP_LASTS && from !== null && to !== null && Math.abs(to - from) > CARRIED_ON;
};

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

/** A filter lags by no more, milliseconds: what is said to have begun sooner is something else. */
const LAG = 150;

const begunAt = (stance: Stance, timed: TimedHold): Stance => {
  const at = takenAt(timed);
  return at === null ? stance : restartAt(stance, milliseconds(Math.max(at, stance.startAt - LAG)));
};

const leftFrom = (stance: Stance, timed: TimedHold): Stance => {
  const at = leftAt(timed);
  return at === null ? stance : cutAt(stance, milliseconds(Math.max(at, stance.startAt)));
};

/** §4.3 "a / hold / b": the clock starts when a has lasted, back-dated to its first crossing, and stops at b. */
export const stepHolds = (
  state: HoldState,
  { at, value, side, isWellFormed, footBehind, course, rest }: HoldSample,
  spec: HoldSpec,
): readonly [HoldState, HoldOutcome | null] => {
  const mayBegin = isWellFormed && isBeyond(value, spec.begin, spec);
  if (state.phase === "down") {
    return [
      mayBegin ? { phase: "lifting", stance: { ...startHeldTime(at), side, footBehind: footBehind(side) } } : state,
      null,
    ];
  }
  const hasChanged = hasChangedSide(state.stance, side, spec);
  if (state.phase === "lifting") {
    if (hasChanged || !mayBegin) return [startHolds, null];
    const stance = extendHeldTime(state.stance, at);
    if (stance.held < spec.beginAfter) return [{ phase: "lifting", stance }, null];
    // While the feet come to their place either may be in front; by now they stand.
    return [
      { phase: "holding", stance: { ...begunAt(stance, { course, spec, rest }), side } },
      { kind: "started", side },
    ];
  }
  const stance = extendHeldTime(state.stance, at);
  const isOver = hasChanged || !isBeyond(value, spec.end, spec);
  if (!isOver) return [{ phase: "holding", stance }, null];
  return [startHolds, hasSteppedOn(stance, footBehind) ? null : endOf(leftFrom(stance, { course, spec, rest }))];
};

/** The clock stood still while nothing could be seen (REP-05); it goes on from `at`. */
export const skipFrozenTime = (state: HoldState, at: Milliseconds): HoldState =>
  state.phase === "down" ? state : { ...state, stance: skipToTime(state.stance, at) };

/** Ends a hold where it was last seen: at a long freeze, or at the end of the recording. */
export const endHold = (state: HoldState): HoldOutcome | null =>
  state.phase === "holding" ? endOf(state.stance) : null;
