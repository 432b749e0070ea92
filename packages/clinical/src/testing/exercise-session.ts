import { repetitions } from "@plumbline/exercises";
import type { ExerciseSession } from "../program/exercise-session.ts";
import type { WeighedSession } from "../program/weigh-exercise.ts";

/** All of PROG-06. */
export const wellDone: ExerciseSession = {
  completion: 100,
  clean: 90,
  rpe: 4,
  painBefore: 1,
  painAfter: 1,
  painStop: false,
  stopChecks: 0,
  fall: false,
};

/** Sessions with names, each of 2 × 8 under the first version. */
export const weighed = (...sessions: readonly Partial<WeighedSession>[]): readonly WeighedSession[] =>
  sessions.map((session, index) => ({
    ...wellDone,
    id: `session-${index + 1}`,
    programVersion: 1,
    asked: repetitions(2, 8),
    ...session,
  }));
