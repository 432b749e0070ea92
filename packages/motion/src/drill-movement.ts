import type { Calibration } from "./calibration.ts";
import type { CheckId } from "./check-id.ts";
import type { MotionEvent } from "./motion-event.ts";
import * as repeating from "./repetition-movement.ts";
import { type Milliseconds, milliseconds } from "./units.ts";
import type { Sight } from "./watch.ts";

/** The time at the peak, while it lasts. */
type PeakHold = { readonly startAt: Milliseconds; readonly lastAt: Milliseconds; readonly frozen: number };

/** DRILL-1: a posture is held from where its peak is first reached until it was last; a dip short of return is no end. */
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

const durationOf = ({ startAt, lastAt, frozen }: PeakHold): Milliseconds => milliseconds(lastAt - startAt - frozen);

export const drillHoldOf = ({ hold }: DrillMovement) =>
  hold === null ? null : { side: null, duration: durationOf(hold) };

export const noteDrillChecks = (movement: DrillMovement, events: readonly MotionEvent[]): DrillMovement => {
  const raised = events.flatMap((event) => (event.type === "check.raised" ? [event.check] : []));
  const move = repeating.noteChecks(movement.move, events);
  return raised.length === 0 ? movement : { ...movement, move, raised: [...new Set([...movement.raised, ...raised])] };
};

/** What is held ends where it was last seen: a long freeze, the end of the frames, or the posture is left. */
export const endDrill = (movement: DrillMovement, at: Milliseconds): Stepped => {
  const { hold, raised } = movement;
  if (hold === null) return [movement, []];
  const ended = { side: null, startAt: hold.startAt, endAt: hold.lastAt, duration: durationOf(hold), checks: raised };
  return [{ ...movement, hold: null, count: movement.count + 1 }, [{ type: "hold.ended", at, hold: ended }]];
};

const hold = (movement: DrillMovement, at: Milliseconds): Stepped => {
  if (movement.hold !== null) return [{ ...movement, hold: { ...movement.hold, lastAt: at } }, []];
  const started = { ...movement, hold: { startAt: at, lastAt: at, frozen: 0 }, raised: [] };
  return [started, [{ type: "hold.started", at, side: null }]];
};

export const stepDrill = (
  movement: DrillMovement,
  sight: Sight,
  calibration: Calibration,
  listed: readonly CheckId[],
): Stepped => {
  const at = sight.body.at;
  const [move, events] = repeating.stepRepetitions(movement.move, sight, calibration, listed);
  const stepped = { ...movement, move };
  const share = repeating.phaseOf(move);
  if (repeating.isUnderWay(move) && share >= move.spec.peak) {
    const [held, started] = hold(stepped, at);
    return [held, [...events, ...started]];
  }
  if (repeating.isUnderWay(move)) return [stepped, events];
  const [ended, left] = endDrill(stepped, at);
  return [ended, [...left, ...events]];
};

/** REP-05: frozen time never counts as a hold. */
export const resumeDrill = (movement: DrillMovement, frozenFor: number): DrillMovement =>
  movement.hold === null
    ? movement
    : { ...movement, hold: { ...movement.hold, frozen: movement.hold.frozen + frozenFor } };

export const loseDrill = (movement: DrillMovement, at: Milliseconds): Stepped => {
  const [ended, events] = endDrill(movement, at);
  return [{ ...ended, move: repeating.loseRepetitions(ended.move) }, events];
};
