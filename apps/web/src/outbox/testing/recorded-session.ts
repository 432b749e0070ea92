import { findExercise, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { SessionRecord } from "@plumbline/session";

export class NoSuchExerciseError extends Error {}

/** A short record with or without a trace, as it comes from a session. */
export const recordedSession = (sessionId: string, trace: Uint8Array | null): SessionRecord => {
  const exercise = findExercise("squat");
  if (exercise === null) throw new NoSuchExerciseError("squat");
  return {
    version: 2,
    sessionId,
    exerciseId: exercise.id,
    programVersion: null,
    source: "sample",
    dose: repetitions(1, 1),
    activeTime: null,
    detector: null,
    device: "computer",
    startedAt: "2026-10-04T09:05:00+02:00",
    duration: milliseconds(30_000),
    status: "completed",
    failure: null,
    calibration: null,
    frameRate: { median: 20, isReduced: false },
    view: "side",
    notMeasurable: null,
    repetitions: [{ source: "manual", set: 1, at: milliseconds(12_000) }],
    partials: [],
    holds: [],
    refusals: [],
    cues: [],
    checks: {},
    sideDifference: null,
    pain: null,
    effort: null,
    replayConsent: trace !== null,
    skeletonTrace: trace === null ? null : { startAt: milliseconds(0), bytes: trace },
  };
};
