import type { CheckId, Severity } from "./check-id.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import { capOf } from "./range-target.ts";
import type { Milliseconds } from "./units.ts";
import type { View } from "./view.ts";

/** What the checks look at in one frame. Angles in degrees, lengths as shares of H; null where not measured. */
export type Posture = {
  readonly trunkForward: number | null;
  /** Since calibration. */
  readonly trunkForwardChange: number | null;
  readonly trunkSideChange: number | null;
  readonly neckBendChange: number | null;
  /** Signal beyond the resting level; null for exercises without a repetition. */
  readonly depth: number | null;
  /** Sideways excursion of the mid-hip within 1 s while holding. */
  readonly sway: number | null;
  /** 1 while the person rises from the seat with a hand where it could push, else 0; null where nobody rises. */
  readonly handsPush: number | null;
};

/** A condition that must persist before it is raised, and that clears well below its threshold (FC-15). */
export type FormCheck = {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly debounce: number;
  /** The only view in which it can be judged; null for any. */
  readonly view: View | null;
  readonly read: (posture: Posture) => number | null;
  readonly threshold: number;
  readonly clearBelow: number;
};

/** FC-15: an angle check clears 10° below its threshold, at least at calibration +2°. */
const clearedAngle = (threshold: number): number => Math.max(threshold - 10, 2);
/** FC-15: a length check clears at half its threshold. */
const clearedLength = (threshold: number): number => threshold / 2;

const angleCheck = (check: Omit<FormCheck, "clearBelow">): FormCheck => ({
  ...check,
  clearBelow: clearedAngle(check.threshold),
});

const lengthCheck = (check: Omit<FormCheck, "clearBelow">): FormCheck => ({
  ...check,
  clearBelow: clearedLength(check.threshold),
});

const magnitude = (value: number | null): number | null => (value === null ? null : Math.abs(value));

/** FC-08 belongs to every exercise seen from the side, listed or not. */
const alwaysOn: readonly CheckId[] = ["FC-08"];

/** §4.4: the persisting checks of an exercise. FC-03 and FC-04 come from the repetition itself, FC-12 from the session. */
export const formChecksOf = (spec: ExerciseSpec): readonly FormCheck[] => {
  const cap = spec.movement.kind === "repetition" ? capOf(spec.movement.range) : Number.POSITIVE_INFINITY;
  const all: readonly FormCheck[] = [
    angleCheck({
      id: "FC-08",
      severity: "stop",
      debounce: 500,
      view: "side",
      read: (posture) => posture.trunkForward,
      threshold: spec.trunkStop,
    }),
    lengthCheck({
      id: "FC-09",
      severity: "stop",
      debounce: 200,
      view: "front",
      read: (posture) => posture.sway,
      threshold: 0.06,
    }),
    angleCheck({
      id: "FC-07",
      severity: "correct",
      debounce: 500,
      view: "side",
      read: (posture) => posture.neckBendChange,
      threshold: 15,
    }),
    angleCheck({
      id: "FC-01",
      severity: "correct",
      debounce: 700,
      view: "side",
      read: (posture) => posture.trunkForwardChange,
      threshold: 20,
    }),
    angleCheck({
      id: "FC-02",
      severity: "correct",
      debounce: 700,
      view: "front",
      read: (posture) => magnitude(posture.trunkSideChange),
      threshold: 10,
    }),
    lengthCheck({
      id: "FC-11",
      severity: "correct",
      debounce: 200,
      view: null,
      read: (posture) => posture.depth,
      threshold: cap,
    }),
    lengthCheck({
      id: "FC-STS-A",
      severity: "info",
      debounce: 300,
      view: null,
      read: (posture) => posture.handsPush,
      threshold: 0.5,
    }),
  ];
  return all.filter((check) => spec.checks.includes(check.id) || alwaysOn.includes(check.id));
};

export type CheckState = { readonly since: Milliseconds | null; readonly isRaised: boolean };

export const startCheck: CheckState = { since: null, isRaised: false };

/** A condition that cannot be judged now (`value` null) keeps what was raised and forgets what was only suspected. */
export const stepCheck = (state: CheckState, check: FormCheck, value: number | null, at: Milliseconds): CheckState => {
  if (value === null) return { since: null, isRaised: state.isRaised };
  if (state.isRaised) return value < check.clearBelow ? startCheck : state;
  if (value <= check.threshold) return startCheck;
  const since = state.since ?? at;
  return { since, isRaised: at - since >= check.debounce };
};
