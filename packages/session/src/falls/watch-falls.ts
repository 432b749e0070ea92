import { fallWatchFor, startFallDetection, stepFallDetection } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import {
  type Calibration,
  type EngineState,
  type NormalisedHeight,
  normalisedHeight,
  type PoseFrame,
  type Reach,
  readEngine,
  readRise,
  restingHipHeight,
  startHipWatch,
  stepHipWatch,
} from "@plumbline/motion";
import type { SessionPhase, SessionState } from "../session-state.ts";
import type { FallWatching } from "./fall-watching.ts";

/** From the countdown on, rests and pauses included. Before it, people still arrange their place. */
const WATCHED: readonly SessionPhase["kind"][] = ["countdown", "active", "resting", "paused"];

/** Whose fall it would be: of which exercise, and by which measurement. */
export type WatchedExercise = { readonly id: ExerciseId; readonly body: Reach };

/** FALL-02. Whoever is measured without the legs was calibrated on the seat. */
export const startWatchingFalls = ({ id, body }: WatchedExercise, calibration: Calibration): FallWatching => {
  const seatHeight = body === "upper" ? restingHipHeight(calibration) : null;
  const detection = startFallDetection(fallWatchFor(id, seatHeight));
  return { hips: startHipWatch(calibration, body), seatHeight, detection };
};

/** FALL-02: the seat of a chair rise is known once the engine has seen somebody sit on it (SEAT-1). */
const seatOf = (watching: FallWatching, engine: EngineState | null): NormalisedHeight | null => {
  const drop = engine === null ? null : readRise(engine, engine).seatDrop;
  return drop === null ? watching.seatHeight : normalisedHeight(restingHipHeight(watching.hips.calibration) - drop);
};

/** @param engine null while nothing is measured */
export const lookForFall = (
  watching: FallWatching,
  { id }: Pick<WatchedExercise, "id">,
  engine: EngineState | null,
  frame: PoseFrame,
): FallWatching => {
  const view = (engine === null ? null : readEngine(engine).view) ?? watching.hips.calibration.view;
  const [hips, { hipHeight, trunkLean }] = stepHipWatch(watching.hips, frame, view);
  const seatHeight = seatOf(watching, engine);
  const watch = fallWatchFor(id, seatHeight);
  const detection = stepFallDetection({ ...watching.detection, watch }, { at: frame.at, hipHeight, trunkLean });
  return { hips, seatHeight, detection };
};

/** One frame in; what is suspected stays until `forgetFall`. */
export const watchFalls = (state: SessionState, frame: PoseFrame): SessionState => {
  if (!WATCHED.includes(state.phase.kind)) return state;
  const { exercise } = state.plan;
  const watched = { id: exercise.id, body: exercise.spec.body };
  const watching = state.falls ?? (state.calibration === null ? null : startWatchingFalls(watched, state.calibration));
  return watching === null ? state : { ...state, falls: lookForFall(watching, watched, state.engine, frame) };
};

/** After the answer to a suspicion, or a pause: what happened before is no part of what comes. */
export const forgetFall = (falls: FallWatching | null): FallWatching | null =>
  falls === null ? null : { ...falls, detection: startFallDetection(falls.detection.watch) };
