import { fallWatchFor, startFallDetection, stepFallDetection } from "@plumbline/clinical";
import {
  type EngineState,
  type NormalisedHeight,
  normalisedHeight,
  type PoseFrame,
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

type Watched = Pick<SessionState, "plan" | "calibration" | "engine" | "falls">;

const begin = ({ plan, calibration }: Watched): FallWatching | null => {
  if (calibration === null) return null;
  const { id, spec } = plan.exercise;
  // Whoever is measured without the legs was calibrated on the seat.
  const seatHeight = spec.body === "upper" ? restingHipHeight(calibration) : null;
  const watch = fallWatchFor(id, seatHeight);
  return { hips: startHipWatch(calibration, spec.body), seatHeight, detection: startFallDetection(watch) };
};

/** FALL-02: the seat of a chair rise is known once the engine has seen somebody sit on it (SEAT-1). */
const seatOf = (watching: FallWatching, engine: EngineState | null): NormalisedHeight | null => {
  const drop = engine === null ? null : readRise(engine, engine).seatDrop;
  return drop === null ? watching.seatHeight : normalisedHeight(restingHipHeight(watching.hips.calibration) - drop);
};

const look = (watching: FallWatching, state: Watched, frame: PoseFrame): FallWatching => {
  const { engine, plan } = state;
  const view = (engine === null ? null : readEngine(engine).view) ?? watching.hips.calibration.view;
  const [hips, { hipHeight, trunkLean }] = stepHipWatch(watching.hips, frame, view);
  const seatHeight = seatOf(watching, engine);
  const watch = fallWatchFor(plan.exercise.id, seatHeight);
  const detection = stepFallDetection({ ...watching.detection, watch }, { at: frame.at, hipHeight, trunkLean });
  return { hips, seatHeight, detection };
};

/** One frame in; what is suspected stays until `forgetFall`. */
export const watchFalls = (state: SessionState, frame: PoseFrame): SessionState => {
  if (!WATCHED.includes(state.phase.kind)) return state;
  const watching = state.falls ?? begin(state);
  return watching === null ? state : { ...state, falls: look(watching, state, frame) };
};

/** After the answer to a suspicion, or a pause: what happened before is no part of what comes. */
export const forgetFall = (falls: FallWatching | null): FallWatching | null =>
  falls === null ? null : { ...falls, detection: startFallDetection(falls.detection.watch) };
