import { IMPACT_LIMIT } from "@plumbline/clinical";
import { type ExerciseId, findExercise, repetitions } from "@plumbline/exercises";
import type { SessionPlan } from "../session-plan.ts";

/** A plan asked for an exercise that the catalogue lacks. */
export class UnknownExerciseError extends Error {
  constructor(exerciseId: string) {
    super(`no exercise ${exerciseId}`);
    this.name = "UnknownExerciseError";
  }
}

/** A plan for one set of five, by camera, to be changed where a test needs it. */
export const createTestPlan = (exerciseId: ExerciseId, changes: Partial<SessionPlan> = {}): SessionPlan => {
  const exercise = findExercise(exerciseId);
  if (exercise === null) throw new UnknownExerciseError(exerciseId);
  return {
    sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    startedAt: "2026-10-04T09:30:00+02:00",
    exercise,
    dose: repetitions(1, 5),
    source: "camera",
    device: "computer",
    programVersion: null,
    replayConsent: false,
    isVoiceOn: true,
    asksWhyStopped: false,
    needsSpineChecks: false,
    impactsToday: 0,
    impactLimit: IMPACT_LIMIT,
    ...changes,
  };
};
