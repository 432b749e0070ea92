import { dayOf, type Outcome, outcomeOf, type Training } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import type { Waiting } from "../outbox/keeper.ts";

/** CHA-11: an exercise of a day, done or begun. */
export type DoneSession = Training & { readonly outcome: Outcome };

type Told = Pick<Waiting["done"], "exerciseId" | "startedAt" | "source" | "status">;

const doneIn = (told: Told): readonly DoneSession[] => {
  const exercise = findExercise(told.exerciseId);
  const outcome = outcomeOf(told);
  return exercise === null || outcome === null ? [] : [{ exercise: exercise.id, date: dayOf(told.startedAt), outcome }];
};

/** What the server has and what still waits on this device, each session once. */
export const doneSessions = (
  stored: readonly SessionSummary[],
  waiting: readonly Waiting[],
): readonly DoneSession[] => {
  const known = new Set(stored.map(({ id }) => id));
  const own = waiting.filter(({ sessionId }) => !known.has(sessionId)).map(({ done }) => done);
  return [...stored, ...own].flatMap(doneIn);
};
