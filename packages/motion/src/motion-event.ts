import type { KneeFlexion } from "./body/knee-flexion.ts";
import type { Side } from "./body/landmark.ts";
import type { CheckId, Severity } from "./checks/check-id.ts";
import type { View } from "./sight/view.ts";
import type { Milliseconds } from "./units.ts";

/** Why nothing can be measured just now. Each has one sentence that says how to mend it. */
export type NotMeasurableReason =
  | "no-person"
  | "out-of-frame"
  | "joints-hidden"
  | "wrong-view"
  | "second-person"
  | "walking"
  | "frame-rate-low"
  | "not-calibrated"
  /** The exercise itself cannot be measured by a camera (§4.2, timer mode). */
  | "timer-only";

export type RepFlag = "fast" | "slow";

/** REP-16. `range` is the peak of the signal, in the signal's own unit (`UNIT_OF_SIGNAL`). */
export type Repetition = {
  /** TIME-2. The event comes at return (§4.3), which may be a moment before the end. */
  readonly startAt: Milliseconds;
  readonly peakAt: Milliseconds;
  readonly endAt: Milliseconds;
  readonly range: number;
  /** Whose it is: see `Sides`; null where an exercise moves both sides together. */
  readonly side: Side | null;
  /** How long it was within a tenth of its furthest. */
  readonly held: Milliseconds;
  readonly flags: readonly RepFlag[];
  readonly checks: readonly CheckId[];
  /** Counted with no correct or stop check. */
  readonly isClean: boolean;
  /** Deepest knee flexion (0 = straight). From the side by the picture, else an estimate (REP-17); null if unmeasured. */
  readonly kneeFlexion: KneeFlexion;
};

export type Hold = {
  /** The leg that stands, or the rear one of a stretch; null where the whole body holds. */
  readonly side: Side | null;
  readonly startAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** Measured time only: frozen time never counts (REP-05). */
  readonly duration: Milliseconds;
  readonly checks: readonly CheckId[];
};

export type MotionEvent =
  | { readonly type: "rep.completed"; readonly at: Milliseconds; readonly rep: Repetition }
  /** REP-12: shallow, recorded, not counted. */
  | { readonly type: "partial.completed"; readonly at: Milliseconds; readonly rep: Repetition }
  | { readonly type: "hold.started"; readonly at: Milliseconds; readonly side: Side | null }
  | { readonly type: "hold.ended"; readonly at: Milliseconds; readonly hold: Hold }
  | { readonly type: "check.raised"; readonly at: Milliseconds; readonly check: CheckId; readonly severity: Severity }
  | { readonly type: "check.cleared"; readonly at: Milliseconds; readonly check: CheckId }
  | { readonly type: "measurement.frozen"; readonly at: Milliseconds; readonly reason: NotMeasurableReason }
  | { readonly type: "measurement.resumed"; readonly at: Milliseconds; readonly frozenFor: Milliseconds }
  | { readonly type: "view.changed"; readonly at: Milliseconds; readonly view: View };
