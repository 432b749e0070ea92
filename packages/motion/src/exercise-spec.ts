import type { Degrees, Milliseconds, NormalisedHeight } from "./units.ts";
import type { View } from "./view.ts";

export type Severity = "info" | "correct" | "stop";

/** A form check of the specification §4.4, by its ID. */
export type CheckId =
  | "FC-01"
  | "FC-02"
  | "FC-03"
  | "FC-04"
  | "FC-07"
  | "FC-08"
  | "FC-09"
  | "FC-11"
  | "FC-12"
  | "FC-STS-A"
  | "FC-STS-B"
  | "FC-HR-A";

/** What a repetition is read from (§4.3); `signals/` says how, and in which unit. */
export type RepetitionSignal = "hip-drop" | "seat-rise" | "heel-rise" | "ankle-out";

/** What a movement must also be, so that nothing else is taken for it: SQ-1 to SQ-3, HR-1, HR-2, LEG-1 to LEG-3. */
export type Guard =
  | "hips-fall"
  | "no-bow"
  | "planted-feet"
  | "body-rises"
  | "toes-stay"
  | "own-foot-moves"
  | "other-foot-stays"
  | "hips-stay";

/** How far a whole repetition goes. */
export type RangeSpec =
  /** As far as this person's best, between two bounds in the signal's own unit (§4.3). A cap of null is none. */
  | { readonly of: "own-best"; readonly minimum: number; readonly cap: number | null }
  /** From the seat to standing; the hips must travel so far between the two. */
  | { readonly of: "seat-to-stand"; readonly minimumTravel: NormalisedHeight };

/** Durations outside which a phase is flagged fast or slow (REP-14). */
export type PhaseLimits = { readonly shortest: Milliseconds; readonly longest: Milliseconds };

export type RepetitionSpec = {
  readonly kind: "repetition";
  readonly signal: RepetitionSignal;
  /** Whether both sides move together, or each has repetitions of its own (REP-15). */
  readonly sides: "together" | "each";
  /** Shares of the range (REP-06): up through start, to peak, back below return. */
  readonly start: number;
  readonly peak: number;
  readonly return: number;
  readonly range: RangeSpec;
  /** Away from rest, and back to it. */
  readonly out: PhaseLimits;
  readonly back: PhaseLimits;
  /** What takes longer is no repetition (REP-11, REP-14). */
  readonly lostAfter: Milliseconds;
  /** The person must have been at rest for this long before the first one (REP-11). */
  readonly restBefore: Milliseconds;
  readonly guards: readonly Guard[];
};

/** One lifted ankle above the other, as a share of H; the signal of `single_leg_stand` (§4.3). */
export type HoldSpec = {
  readonly kind: "hold";
  readonly signal: "ankle-lift";
  readonly begin: NormalisedHeight;
  /** The signal must stay above `begin` for this long; the clock is then back-dated to the first crossing. */
  readonly beginAfter: Milliseconds;
  readonly end: NormalisedHeight;
};

/** What the engine needs to know of an exercise; `exercises` supplies it as data. */
export type ExerciseSpec = {
  readonly id: string;
  /** Views in which repetitions and holds are counted, the recommended one first (EX-VIEW). */
  readonly views: readonly [View, ...View[]];
  readonly movement: RepetitionSpec | HoldSpec;
  readonly checks: readonly CheckId[];
  /** FC-08: trunk forward angle that stops this exercise, from the side. */
  readonly trunkStop: Degrees;
};
