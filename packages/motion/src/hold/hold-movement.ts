import type { Side } from "../body/landmark.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { CheckId } from "../checks/check-id.ts";
import { lagOf, type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import { keepRecent } from "../filters/recent.ts";
import type { MotionEvent } from "../motion-event.ts";
import type { HoldSpec } from "../movement-spec.ts";
import { type Course, keepCourse } from "../repetition/course.ts";
import type { Sight } from "../sight/watch.ts";
import { FOOT_FILTER } from "../signals/foot-filter.ts";
import { readHoldSignal } from "../signals/hold-signals.ts";
import { type Milliseconds, milliseconds } from "../units.ts";
import { endHold, type HoldOutcome, type HoldState, skipFrozenTime, startHolds, stepHolds } from "./hold-machine.ts";
import { type SwayState, stepSway, swayOf } from "./sway.ts";

/** One frame's word on the posture. */
type Form = { readonly at: Milliseconds; readonly isWellFormed: boolean };

/** Over so long a detector's jitter is another one, milliseconds. [E] */
const FORM_OVER = 300;

/** STEADY-1: a posture is what most frames of a moment say. */
const isMostlyWellFormed = (forms: readonly Form[]): boolean =>
  forms.filter(({ isWellFormed }) => isWellFormed).length > forms.length / 2;

/** Everything that a hold exercise remembers between frames. */
export type HoldMovement = {
  readonly kind: "hold";
  readonly spec: HoldSpec;
  readonly hold: HoldState;
  readonly signal: OneEuroState | null;
  /** TIME-3: where it went lately. */
  readonly course: Course;
  /** Whether what the signal does not show was as the exercise asks, lately. */
  readonly forms: readonly Form[];
  readonly sway: SwayState;
  readonly raised: readonly CheckId[];
  readonly count: number;
};

export const startHolding = (spec: HoldSpec): HoldMovement => ({
  kind: "hold",
  spec,
  hold: startHolds,
  signal: null,
  course: [],
  forms: [],
  sway: [],
  raised: [],
  count: 0,
});

export const holdingOf = ({ hold }: HoldMovement): { readonly side: Side; readonly duration: Milliseconds } | null =>
  hold.phase === "holding" ? { side: hold.stance.side, duration: hold.stance.held } : null;

/** FC-09 looks at the hips only while a stance is held. Share of H. */
export const swayWhileHolding = (movement: HoldMovement, calibration: Calibration): number | null =>
  movement.hold.phase === "holding" ? swayOf(movement.sway) / calibration.bodyHeight : null;

export const noteHoldChecks = (movement: HoldMovement, events: readonly MotionEvent[]): HoldMovement => {
  const raised = events.flatMap((event) => (event.type === "check.raised" ? [event.check] : []));
  return raised.length === 0 ? movement : { ...movement, raised: [...new Set([...movement.raised, ...raised])] };
};

const eventOf = (outcome: HoldOutcome, checks: readonly CheckId[], at: Milliseconds): MotionEvent => {
  if (outcome.kind === "started") return { type: "hold.started", at, side: outcome.side };
  const { side, startAt, endAt, duration } = outcome;
  return { type: "hold.ended", at, hold: { side, startAt, endAt, duration, checks } };
};

export const stepHolding = (
  movement: HoldMovement,
  sight: Sight,
  calibration: Calibration,
): readonly [HoldMovement, readonly MotionEvent[]] => {
  const at = sight.body.at;
  const { spec } = movement;
  const { value, rest, sideOf, isWellFormed, footBehind } = readHoldSignal(spec.signal, sight, calibration);
  const signal = stepOneEuro(movement.signal, at, value, FOOT_FILTER);
  const held = Math.abs(signal.value);
  const course = keepCourse(movement.course, { at: milliseconds(at - lagOf(signal, FOOT_FILTER)), value: held });
  const forms = keepRecent(movement.forms, { at, isWellFormed }, FORM_OVER);
  const side = sideOf(signal.value);
  const sample = { at, value: held, side, isWellFormed: isMostlyWellFormed(forms), footBehind, course, rest };
  const [hold, outcome] = stepHolds(movement.hold, sample, spec);
  const isHeld = hold.phase === "holding";
  const next: HoldMovement = {
    ...movement,
    hold,
    signal,
    course,
    forms,
    sway: isHeld ? stepSway(movement.sway, at, sight.body.midHip.x) : [],
    raised: outcome?.kind === "started" ? [] : movement.raised,
    count: movement.count + (outcome?.kind === "ended" ? 1 : 0),
  };
  return [next, outcome === null ? [] : [eventOf(outcome, movement.raised, at)]];
};

/** REP-05: a hold goes on after a short freeze, without the frozen time. */
export const resumeHolding = (movement: HoldMovement, at: Milliseconds): HoldMovement => ({
  ...movement,
  hold: skipFrozenTime(movement.hold, at),
  course: [],
  forms: [],
  sway: [],
});

/** A long freeze, or the end of the recording, ends the hold where it was last seen. */
export const endHolding = (
  movement: HoldMovement,
  at: Milliseconds,
): readonly [HoldMovement, readonly MotionEvent[]] => {
  const outcome = endHold(movement.hold);
  const next = {
    ...movement,
    hold: startHolds,
    signal: null,
    course: [],
    forms: [],
    sway: [],
    count: movement.count + (outcome === null ? 0 : 1),
  };
  return [next, outcome === null ? [] : [eventOf(outcome, movement.raised, at)]];
};
