import { type ActiveTime, startActiveTime, stepActiveTime } from "./active-time.ts";
import type { Side } from "./body/landmark.ts";
import type { PoseFrame } from "./body/pose-frame.ts";
import type { Calibration } from "./calibration/calibration.ts";
import { catchUp } from "./catch-up.ts";
import { type CheckBoard, forgetSuspicions, stepCheckBoard } from "./checks/check-board.ts";
import type { FormCheck } from "./checks/form-check.ts";
import { formChecksOf } from "./checks/form-checks.ts";
import { startTrips, stepTrips, type TripState } from "./checks/trips.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import type { MotionEvent, NotMeasurableReason } from "./motion-event.ts";
import { finishMovement, interruptByWalk, type Movement, noteChecks, startMovement, stepMovement } from "./movement.ts";
import { isActive, type MovementReadout, readMovement } from "./movement-readout.ts";
import { frameRateOf } from "./sight/frame-rate.ts";
import { gradeFrameRate } from "./sight/frame-rate-grade.ts";
import type { View } from "./sight/view.ts";
import { type Sight, startWatch, stepWatch, type WatchState } from "./sight/watch.ts";
import { readAnkleLift } from "./signals/ankle-lift.ts";
import type { Milliseconds } from "./units.ts";

export type EngineState = {
  readonly spec: ExerciseSpec;
  readonly calibration: Calibration;
  /** null for a recording, which has no start signal (REP-01). */
  readonly startSignalAt: Milliseconds | null;
  readonly checks: readonly FormCheck[];
  readonly board: CheckBoard;
  readonly watch: WatchState;
  readonly movement: Movement;
  readonly trips: TripState;
  readonly active: ActiveTime;
  readonly lastAt: Milliseconds | null;
  readonly nearer: Side | null;
  readonly measuredFrames: number;
};

/** What a screen shows between events. */
export type EngineReadout = MovementReadout & {
  readonly view: View | null;
  readonly frozen: NotMeasurableReason | null;
  /** The side that the measurement rests on; null when both count. */
  readonly measuredSide: Side | null;
  /** For how long it was done: of a flow, while the hips moved at its pace (§4.3). */
  readonly activeFor: Milliseconds;
};

/** REP-10. */
const SETTLING = 1000;
export const startEngine = (
  spec: ExerciseSpec,
  calibration: Calibration,
  startSignalAt: Milliseconds | null = null,
): EngineState => ({
  spec,
  calibration,
  startSignalAt,
  checks: formChecksOf(spec),
  board: {},
  watch: startWatch(startSignalAt === null ? null : calibration),
  movement: startMovement(spec, calibration),
  trips: startTrips,
  active: startActiveTime,
  lastAt: null,
  nearer: null,
  measuredFrames: 0,
});

/** REP-10: the first second after the start signal settles, and measures nothing. */
const isSettling = (state: EngineState, at: Milliseconds): boolean =>
  state.startSignalAt !== null && at < state.startSignalAt + SETTLING;

/** FC-SU-A alone needs them. */
const nextTrips = ({ trips, spec, calibration }: EngineState, { body }: Sight): TripState =>
  spec.checks.includes("FC-SU-A")
    ? stepTrips(trips, {
        at: body.at,
        lift: readAnkleLift(body, calibration),
        hipRise: (calibration.resting.midHip.y - body.midHip.y) / calibration.bodyHeight,
      })
    : trips;

const measure = (state: EngineState, sight: Sight): readonly [EngineState, readonly MotionEvent[]] => {
  const at = sight.body.at;
  const grade = gradeFrameRate(frameRateOf(state.watch.frameRate));
  const allowsChecks = grade === "full" || grade === "reduced";
  const trips = nextTrips(state, sight);
  const look = { sight, calibration: state.calibration, movement: state.movement, trips: trips.trips };
  const [board, checkEvents] = allowsChecks
    ? stepCheckBoard(state.board, state.checks, look, at)
    : [forgetSuspicions(state.board), []];
  const noted = noteChecks(state.movement, checkEvents);
  const [movement, movementEvents] = stepMovement(noted, sight, state.calibration, state.spec);
  return [
    {
      ...state,
      board,
      trips,
      movement,
      active: stepActiveTime(state.active, at, isActive(movement, at)),
      nearer: sight.sides.length === 1 ? sight.nearer : null,
      measuredFrames: state.measuredFrames + 1,
    },
    [...checkEvents, ...movementEvents],
  ];
};

/**
 * One frame in, the next state and what happened out. A frame whose time does not rise is ignored: it is a duplicate,
 * or the clock went back.
 */
export const stepEngine = (state: EngineState, frame: PoseFrame): readonly [EngineState, readonly MotionEvent[]] => {
  if (state.lastAt !== null && frame.at <= state.lastAt) return [state, []];
  const watched = stepWatch(state.watch, frame, state.spec, state.calibration);
  const { resumed } = watched;
  const [movement, resumeEvents] =
    resumed === null
      ? [state.movement, []]
      : catchUp(state, { ...resumed, seen: resumed.seen.filter(({ body }) => !isSettling(state, body.at)) }, frame.at);
  const next: EngineState = { ...state, watch: watched.state, movement, lastAt: frame.at };
  const before = [...watched.events, ...resumeEvents];
  const { frozen } = watched.state.freeze;
  if (frozen !== null) {
    const kept = frozen.reason === "walking" ? interruptByWalk(movement) : movement;
    return [{ ...next, movement: kept, board: forgetSuspicions(state.board) }, before];
  }
  if (watched.sight === null || isSettling(state, frame.at)) return [next, before];
  const [measured, events] = measure(next, watched.sight);
  return [measured, [...before, ...events]];
};

/** What was still under way when the frames ended. */
export const finishEngine = (state: EngineState): readonly MotionEvent[] =>
  state.lastAt === null ? [] : finishMovement(state.movement, state.lastAt);

export const readEngine = (state: EngineState): EngineReadout => ({
  ...readMovement(state.movement),
  view: state.watch.view?.view ?? null,
  frozen: state.watch.freeze.frozen?.reason ?? null,
  measuredSide: state.nearer,
  activeFor: state.active.activeFor,
});
