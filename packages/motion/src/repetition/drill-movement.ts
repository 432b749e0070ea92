import type { Calibration } from "../calibration/calibration.ts";
import type { CheckId } from "../checks/check-id.ts";
import { extendHeldTime, type HeldTime, skipToTime, startHeldTime } from "../hold/held-time.ts";
import type { MotionEvent } from "../motion-event.ts";
import type { Sight } from "../sight/watch.ts";
import type { Milliseconds } from "../units.ts";
import * as repeating from "./repetition-movement.ts";
import { isInPosture, isProperSoFar, isUnderWay, phaseOf } from "./repetition-readout.ts";

/** The time at the peak, while it lasts, and whether it has lasted long enough to be told. */
type PeakHold = HeldTime & { readonly isTold: boolean };

/** What is left sooner was passed through, milliseconds. [E] */
const LASTING = 1000;

/**
 * DRILL-1: a posture that has lasted a second is held from where its peak was first reached until it was last; a dip
 * short of return is no end.
 */
export type DrillMovement = {
  readonly kind: "drill";
  readonly move: repeating.RepetitionMovement;
  readonly hold: PeakHold | null;
  readonly raised: readonly CheckId[];
  readonly count: number;
};

type Stepped = readonly [DrillMovement, readonly MotionEvent[]];

export const startDrill = (move: repeating.RepetitionMovement): DrillMovement => ({
  kind: "drill",
  move,
  hold: null,
  raised: [],
  count: 0,
});

export const drillHoldOf = ({ hold }: DrillMovement) => (hold?.isTold ? { side: null, duration: hold.held } : null);

export const noteDrillChecks = (movement: DrillMovement, events: readonly MotionEvent[]): DrillMovement => {
  const raised = events.flatMap((event) => (event.type === "check.raised" ? [event.check] : []));
  const move = repeating.noteChecks(movement.move, events);
  return raised.length === 0 ? movement : { ...movement, move, raised: [...new Set([...movement.raised, ...raised])] };
};

/** What is held ends where it was last seen: a long freeze, the end of the frames, or the posture is left. */
export const endDrill = (movement: DrillMovement, at: Milliseconds): Stepped => {
  const { hold, raised } = movement;
  if (!hold?.isTold) return [{ ...movement, hold: null }, []];
  const ended = { side: null, startAt: hold.startAt, endAt: hold.lastAt, duration: hold.held, checks: raised };
  return [{ ...movement, hold: null, count: movement.count + 1 }, [{ type: "hold.ended", at, hold: ended }]];
};

const hold = (movement: DrillMovement, at: Milliseconds, isProper: () => boolean): Stepped => {
  if (movement.hold === null) {
    return [{ ...movement, hold: { ...startHeldTime(at), isTold: false }, raised: [] }, []];
  }
  const held = extendHeldTime(movement.hold, at);
  if (held.isTold || held.held < LASTING || !isProper()) return [{ ...movement, hold: held }, []];
  return [{ ...movement, hold: { ...held, isTold: true } }, [{ type: "hold.started", at, side: null }]];
};

export const stepDrill = (
  movement: DrillMovement,
  sight: Sight,
  calibration: Calibration,
  rules: repeating.ExerciseRules,
): Stepped => {
  const at = sight.body.at;
  const [move, events] = repeating.stepRepetitions(movement.move, sight, calibration, rules);
  const stepped = { ...movement, move };
  const share = phaseOf(move);
  if (isUnderWay(move) && share >= move.spec.peak) {
    const held = { calibration, trunkStop: rules.trunkStop };
    // DRILL-2: what passes through the posture has not taken it.
    if (stepped.hold?.isTold !== true && !isInPosture(move, sight, held)) return [{ ...stepped, hold: null }, events];
    const [holding, started] = hold(stepped, at, () => isProperSoFar(move, held));
    return [holding, [...events, ...started]];
  }
  if (isUnderWay(move)) return [stepped, events];
  const [ended, left] = endDrill(stepped, at);
  // What was not held was passed through: no repetition of a posture.
  const isHeld = left.length > 0;
  return [ended, [...left, ...events.filter(({ type }) => isHeld || type !== "rep.completed")]];
};

/** REP-05: frozen time never counts as a hold. */
export const resumeDrill = (movement: DrillMovement, at: Milliseconds): DrillMovement =>
  movement.hold === null ? movement : { ...movement, hold: skipToTime(movement.hold, at) };

export const loseDrill = (movement: DrillMovement, at: Milliseconds): Stepped => {
  const [ended, events] = endDrill(movement, at);
  return [{ ...ended, move: repeating.loseRepetitions(ended.move) }, events];
};
