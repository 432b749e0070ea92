import { neckBendOf, trunkForwardOf } from "./body.ts";
import type { Calibration } from "./calibration.ts";
import { type CheckBoard, stepCheckBoard } from "./check-board.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import { type FormCheck, formChecksOf, type Posture } from "./form-check.ts";
import { allowsFeedback, frameRateOf } from "./frame-rate.ts";
import * as holding from "./hold-movement.ts";
import type { Side } from "./landmark.ts";
import type { MotionEvent, NotMeasurableReason } from "./motion-event.ts";
import { wrapDegrees } from "./point.ts";
import type { PoseFrame } from "./pose-frame.ts";
import * as repeating from "./repetition-movement.ts";
import type { Milliseconds } from "./units.ts";
import type { View } from "./view.ts";
import { type Sight, startWatch, stepWatch, type WatchState } from "./watch.ts";

type Movement = repeating.RepetitionMovement | holding.HoldMovement;

export type EngineState = {
  readonly spec: ExerciseSpec;
  readonly calibration: Calibration;
  /** null for a recording, which has no start signal (REP-01). */
  readonly startSignalAt: Milliseconds | null;
  readonly checks: readonly FormCheck[];
  readonly board: CheckBoard;
  readonly watch: WatchState;
  readonly movement: Movement;
  readonly lastAt: Milliseconds | null;
  readonly nearer: Side | null;
  readonly measuredFrames: number;
};

/** What a screen shows between events. */
export type EngineReadout = {
  /** Repetitions counted, or holds ended. */
  readonly count: number;
  readonly partials: number;
  /** How far through the person's own range: 0 at rest, 1 at the target. */
  readonly phase: number;
  readonly view: View | null;
  readonly frozen: NotMeasurableReason | null;
  readonly holding: { readonly side: Side; readonly duration: Milliseconds } | null;
  /** The side that the measurement rests on; null when both count. */
  readonly measuredSide: Side | null;
};

/** REP-10. */
const SETTLING = 1000;
/** REP-05. */
const RESUMABLE = 2000;

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
  movement: spec.movement.kind === "repetition" ? repeating.startRepetitions() : holding.startHolding(),
  lastAt: null,
  nearer: null,
  measuredFrames: 0,
});

const postureOf = (sight: Sight, movement: Movement, calibration: Calibration): Posture => {
  const isSide = sight.view === "side";
  const bend = isSide ? neckBendOf(sight.body, sight.nearer) : null;
  return {
    trunkForward: isSide ? trunkForwardOf(sight.body, sight.nearer) : null,
    trunkSideChange: wrapDegrees(sight.body.trunkLean - calibration.trunkSide),
    neckBendChange: bend === null || calibration.neckBend === null ? null : wrapDegrees(bend - calibration.neckBend),
    depth: movement.kind === "repetition" ? repeating.depthOf(movement) : null,
    sway: movement.kind === "hold" ? holding.swayWhileHolding(movement, calibration) : null,
  };
};

const stepMovement = (state: EngineState, sight: Sight): readonly [Movement, readonly MotionEvent[]] => {
  const { movement, spec, calibration } = state;
  if (movement.kind === "repetition" && spec.movement.kind === "repetition") {
    return repeating.stepRepetitions(movement, sight, calibration, spec.movement);
  }
  if (movement.kind === "hold" && spec.movement.kind === "hold") {
    return holding.stepHolding(movement, sight, calibration, spec.movement);
  }
  return [movement, []];
};

const noteChecks = (movement: Movement, events: readonly MotionEvent[]): Movement =>
  movement.kind === "repetition" ? repeating.noteChecks(movement, events) : holding.noteHoldChecks(movement, events);

/** After a freeze: REP-05 resumes within 2 s and discards what was under way beyond that. */
const resume = (
  movement: Movement,
  frozenFor: number,
  at: Milliseconds,
): readonly [Movement, readonly MotionEvent[]] => {
  if (movement.kind === "repetition") {
    return [frozenFor > RESUMABLE ? repeating.loseRepetition(movement) : movement, []];
  }
  return frozenFor > RESUMABLE ? holding.endHolding(movement, at) : [holding.resumeHolding(movement, at), []];
};

/** REP-10: the first second after the start signal settles, and measures nothing. */
const isSettling = (state: EngineState, at: Milliseconds): boolean =>
  state.startSignalAt !== null && at < state.startSignalAt + SETTLING;

const measure = (state: EngineState, sight: Sight): readonly [EngineState, readonly MotionEvent[]] => {
  const at = sight.body.at;
  const allowsChecks = allowsFeedback(frameRateOf(state.watch.frameRate));
  const posture = postureOf(sight, state.movement, state.calibration);
  const [board, checkEvents] = allowsChecks
    ? stepCheckBoard(state.board, state.checks, posture, sight.view, at)
    : [state.board, []];
  const [movement, movementEvents] = stepMovement(
    { ...state, movement: noteChecks(state.movement, checkEvents) },
    sight,
  );
  return [
    {
      ...state,
      board,
      movement,
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
  const [movement, resumeEvents] =
    watched.resumedAfter === null ? [state.movement, []] : resume(state.movement, watched.resumedAfter, frame.at);
  const next: EngineState = { ...state, watch: watched.state, movement, lastAt: frame.at };
  const before = [...watched.events, ...resumeEvents];
  if (watched.sight === null || isSettling(state, frame.at)) return [next, before];
  const [measured, events] = measure(next, watched.sight);
  return [measured, [...before, ...events]];
};

/** What was still under way when the frames ended: an unfinished hold ends where it was last seen. */
export const finishEngine = (state: EngineState): readonly MotionEvent[] => {
  if (state.movement.kind !== "hold" || state.lastAt === null) return [];
  const [, events] = holding.endHolding(state.movement, state.lastAt);
  return events;
};

export const readEngine = (state: EngineState): EngineReadout => {
  const { movement, spec, watch } = state;
  const isRepetition = movement.kind === "repetition" && spec.movement.kind === "repetition";
  return {
    count: movement.count,
    partials: movement.kind === "repetition" ? movement.partials : 0,
    phase: isRepetition ? repeating.phaseOf(movement, spec.movement) : 0,
    view: watch.view?.view ?? null,
    frozen: watch.freeze.frozen?.reason ?? null,
    holding: movement.kind === "hold" ? holding.holdingOf(movement) : null,
    measuredSide: state.nearer,
  };
};
