import type { Degrees, Milliseconds, NormalisedHeight } from "./units.ts";
import type { View } from "./view.ts";

export type Severity = "info" | "correct" | "stop";

/** A shared form check of the specification §4.4, by its ID. */
export type CheckId = "FC-02" | "FC-03" | "FC-04" | "FC-07" | "FC-08" | "FC-09" | "FC-11" | "FC-12";

/** Depth of the hips below standing, as a share of H; the signal of `squat` and `mini_squat` (§4.3). */
export type RepetitionSpec = {
  readonly kind: "repetition";
  readonly signal: "hip-drop";
  /** Shares of the person's own range (REP-06): up through start, to peak, back below return. */
  readonly start: number;
  readonly peak: number;
  readonly return: number;
  readonly minimumRange: NormalisedHeight;
  readonly cap: NormalisedHeight;
  /** Duration of a phase (down, up) outside which a repetition is flagged fast or slow (REP-14). */
  readonly phase: { readonly shortest: Milliseconds; readonly longest: Milliseconds };
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
