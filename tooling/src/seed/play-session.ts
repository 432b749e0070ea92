import { type Dose, findExercise, holdsEach, repetitions } from "@plumbline/exercises";
import type { PoseFrame } from "@plumbline/motion";
import {
  advanceSession,
  IMPACT_LIMIT,
  type SessionInput,
  type SessionPlan,
  type SessionRecord,
  type SessionState,
  score,
  startSession,
} from "@plumbline/session";
import type { PastSession } from "./margarets-sessions.ts";

/** The script and the session rules do not fit together: our own fault. */
export class UnplayableSessionError extends Error {
  constructor(exerciseId: string, what: string) {
    super(`a sample session of ${exerciseId} ${what}`);
    this.name = "UnplayableSessionError";
  }
}

const SETS = 2;
const REPETITIONS = 8;

const doseOf = ({ depth, tempo }: PastSession): Dose =>
  depth === null
    ? // What is measured is longer than the stillness: the foot counts as lifted before it is quite up.
      holdsEach(1, (tempo + 500) / 1000)
    : repetitions(SETS, REPETITIONS);

/** Plays frames through the session as the app would, and answers its questions. */
export const playSession = (
  session: PastSession,
  frames: readonly PoseFrame[],
  when: { readonly sessionId: string; readonly startedAt: string },
): SessionRecord => {
  const exercise = findExercise(session.exerciseId);
  if (exercise === null) throw new UnplayableSessionError(session.exerciseId, "names no exercise");
  const plan: SessionPlan = {
    ...when,
    exercise,
    dose: doseOf(session),
    // REP-19: nobody stood before a camera.
    source: "sample",
    device: "computer",
    programVersion: null,
    replayConsent: true,
    isVoiceOn: false,
    asksWhyStopped: false,
    needsSpineChecks: false,
    impactsToday: 0,
    impactLimit: IMPACT_LIMIT,
  };
  let state: SessionState = startSession(plan);
  let record: SessionRecord | null = null;
  const take = (input: SessionInput, now = state.now): void => {
    const [next, effects] = advanceSession(state, input, now);
    state = next;
    for (const effect of effects) {
      if (effect.type === "record.save") record = effect.record;
    }
  };
  take({
    type: "source.opened",
    detector: { name: "blazepose-full", backend: "wasm", weightsChecksum: "0".repeat(64) },
  });
  for (const frame of frames) take({ type: "frame.detected", frame }, frame.at);
  take({ type: "finish.pressed" });
  take({ type: "pain.answered", score: session.pain === null ? null : score(session.pain) });
  take({ type: "effort.answered", score: session.effort === null ? null : score(session.effort) });
  if (record === null) throw new UnplayableSessionError(session.exerciseId, "never began");
  // The landmarks come from the drawing board: no detector saw them.
  return { ...(record as SessionRecord), detector: null };
};
