import { dayOf, isTraining, type Training } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import type { Waiting } from "../outbox/keeper.ts";

type Told = Pick<Waiting["done"], "exerciseId" | "startedAt" | "source" | "status">;

/** Stopping early is no fault (SAFE-05) and counts; what the camera could not do does not, nor what others did (REP-19). */
const doneIn = ({ exerciseId, startedAt, source, status }: Told): readonly Training[] => {
  const exercise = findExercise(exerciseId);
  if (exercise === null || status === "failed" || !isTraining({ source })) return [];
  return [{ exercise: exercise.id, date: dayOf(startedAt) }];
};

/** What the server has and what still waits on this device, each session once. */
export const doneSessions = (stored: readonly SessionSummary[], waiting: readonly Waiting[]): readonly Training[] => {
  const known = new Set(stored.map(({ id }) => id));
  const own = waiting.filter(({ sessionId }) => !known.has(sessionId)).map(({ done }) => done);
  return [...stored, ...own].flatMap(doneIn);
};
