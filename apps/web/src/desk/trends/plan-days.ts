import { addDays, dayOf, type LocalDate, outcomeOf, weekdayOf } from "@plumbline/clinical";
import type { Program, SessionSummary } from "@plumbline/contracts";
import type { ExerciseId } from "@plumbline/exercises";

/**
 * One exercise on one day. `unknown`: from before this version was assigned, so that nothing says what was planned.
 * `extra`: done, though not planned. `partly`: begun, and stopped before its end.
 */
export type PlanCell = "done" | "partly" | "missed" | "due" | "extra" | "rest" | "unknown";

/** What is planned, and since when. */
export type Plan = Pick<Program, "assignedOn" | "content">;

export type PlanLine = { readonly exercise: ExerciseId; readonly cells: readonly PlanCell[] };

/** The days up to today, the oldest first. */
export const lastDays = (today: LocalDate, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));

const trainedOn = (sessions: readonly SessionSummary[], exercise: ExerciseId, day: LocalDate) =>
  sessions.filter((session) => session.exerciseId === exercise && dayOf(session.startedAt) === day);

const cellOf = (
  planned: { readonly days: readonly string[] } | undefined,
  program: Plan | null,
  sessions: readonly SessionSummary[],
  day: LocalDate,
  today: LocalDate,
): PlanCell => {
  const isKnown = program !== null && day >= program.assignedOn;
  const isPlanned = isKnown && planned?.days.includes(weekdayOf(day)) === true;
  if (sessions.some((session) => outcomeOf(session) === "done")) return isKnown && !isPlanned ? "extra" : "done";
  if (sessions.length > 0) return "partly";
  if (!isKnown) return "unknown";
  if (!isPlanned) return "rest";
  return day === today ? "due" : "missed";
};

/** PROG-10, REP-19: what the newest program asks for against what was done before the camera or by hand. */
export const planLines = (
  program: Plan | null,
  sessions: readonly SessionSummary[],
  days: readonly LocalDate[],
  today: LocalDate,
): readonly PlanLine[] => {
  const training = sessions
    .filter((session) => outcomeOf(session) !== null)
    .filter(({ startedAt }) => days.some((day) => startedAt.startsWith(day)));
  const planned = program?.content.exercises ?? [];
  const exercises = new Set([
    ...planned.map(({ exercise }) => exercise),
    ...training.map(({ exerciseId }) => exerciseId),
  ]);
  return [...exercises].map((exercise) => ({
    exercise,
    cells: days.map((day) =>
      cellOf(
        planned.find((candidate) => candidate.exercise === exercise),
        program,
        trainedOn(training, exercise, day),
        day,
        today,
      ),
    ),
  }));
};
