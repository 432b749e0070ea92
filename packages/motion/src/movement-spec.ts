import type { Side } from "./body/landmark.ts";
import type { Guard } from "./guards/guard.ts";
import type { Milliseconds, NormalisedHeight } from "./units.ts";

/** What a repetition is read from (§4.3); `signals/` says how, and in which unit. */
export type RepetitionSignal =
  | "hip-drop"
  | "seat-rise"
  | "heel-rise"
  | "ankle-out"
  | "ankle-behind"
  | "knee-rise"
  | "hip-rise"
  | "lean"
  | "trunk-forward"
  | "knee-extension"
  | "elbow-flexion"
  | "elbow-behind"
  | "chin-tuck"
  | "wrist-gap"
  | "wrist-height";

/** What a hold is read from (§4.3). */
export type HoldSignal = "ankle-lift" | "ankle-gap" | "ankle-split";

/** What an exercise is counted by. */
export type CountedSignal = RepetitionSignal | HoldSignal;

/** Where the arms must be for the movement to be read at all: it starts from there, not from standing at ease (POS-1). */
export type StartPosition = "hands-at-chest" | "hands-up" | "elbows-bent";

/** How far a whole repetition goes. */
export type RangeSpec =
  /** As far as this person's best, between two bounds in the signal's own unit (§4.3). A cap of null is none. */
  | { readonly of: "own-best"; readonly minimum: number; readonly cap: number | null }
  /** From the seat to standing; the hips must travel so far between the two. */
  | { readonly of: "seat-to-stand"; readonly minimumTravel: NormalisedHeight };

/** Durations outside which a phase is flagged fast or slow (REP-14). */
export type PhaseLimits = { readonly shortest: Milliseconds; readonly longest: Milliseconds };

/**
 * Whose a repetition is (REP-15). Both sides move together; each has repetitions of its own; only the nearer one is
 * measured; the leg that rises first leads; the person moves to that side; or one of each makes a repetition.
 */
export type Sides = "together" | "each" | "nearer" | "leading" | "direction" | "pair";

export type RepetitionSpec = {
  readonly kind: "repetition";
  readonly signal: RepetitionSignal;
  readonly sides: Sides;
  /** Shares of the range (REP-06): up through start, to peak, back below return. */
  readonly start: number;
  readonly peak: number;
  readonly return: number;
  readonly range: RangeSpec;
  /** Away from rest, and back to it. */
  readonly out: PhaseLimits;
  readonly back: PhaseLimits;
  /** What is over sooner, from leaving rest until nearly back, is something else: a bounce, a jump, or the detector's jitter. [E] */
  readonly leastTime: Milliseconds;
  /** What takes longer is no repetition (REP-11, REP-14). */
  readonly lostAfter: Milliseconds;
  /** The person must have been at rest for this long before the first one (REP-11). */
  readonly restBefore: Milliseconds;
  /** §4.3, "Hold": how long the peak should be held; 0 where it need not be. */
  readonly holdAtPeak: Milliseconds;
  /** null where it starts from the calibrated posture. */
  readonly startsFrom: StartPosition | null;
  readonly guards: readonly Guard[];
};

export type HoldSpec = {
  readonly kind: "hold";
  readonly signal: HoldSignal;
  /** Whether the signal must stay above `begin` or below it. */
  readonly keeps: "above" | "below";
  readonly begin: NormalisedHeight;
  /** The signal must stay beyond `begin` for this long; the clock is then back-dated to the first crossing. */
  readonly beginAfter: Milliseconds;
  readonly end: NormalisedHeight;
};

/** A posture that is taken up, held and left: a repetition whose time at its peak is what counts. */
export type DrillSpec = { readonly kind: "drill"; readonly move: RepetitionSpec };

/** Slow repetitions without a break: what counts is the time for which the hips move at this pace, shares of H a second. */
export type FlowSpec = {
  readonly kind: "flow";
  readonly move: RepetitionSpec;
  readonly slowest: NormalisedHeight;
  readonly fastest: NormalisedHeight;
};

/** Work that a camera cannot measure: the clock runs, and the patient says what was done. */
export type TimerSpec = { readonly kind: "timer" };

export type MovementSpec = RepetitionSpec | HoldSpec | DrillSpec | FlowSpec | TimerSpec;

/** The repetition that a movement consists of; null of a hold or a timer. */
export const moveOf = (movement: MovementSpec): RepetitionSpec | null => {
  switch (movement.kind) {
    case "repetition":
      return movement;
    case "drill":
    case "flow":
      return movement.move;
    default:
      return null;
  }
};

/** What a movement is counted by; null of a timer. */
export const signalOfMovement = (movement: MovementSpec): CountedSignal | null =>
  movement.kind === "hold" ? movement.signal : (moveOf(movement)?.signal ?? null);

/** Those that move by themselves; null stands for both together, or for whichever it is. */
export const sidesOf = ({ sides }: RepetitionSpec): readonly (Side | null)[] =>
  sides === "each" || sides === "pair" ? ["left", "right"] : [null];
