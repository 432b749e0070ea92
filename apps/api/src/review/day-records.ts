import { addDays, type DayRecord, dayOf, type LocalDate, outcomeOf, weekdayOf } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import type { StoredProgram } from "../programs/program-repository.ts";

/** The version that was in force on a day; null before the first. @param programs the newest version first */
const programOn = (programs: readonly StoredProgram[], day: LocalDate): StoredProgram | null =>
  programs.find(({ assignedOn }) => assignedOn <= day) ?? null;

const exercisesOn = (programs: readonly StoredProgram[], day: LocalDate): readonly string[] =>
  (programOn(programs, day)?.content.exercises ?? [])
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .map(({ exercise }) => exercise);

/**
 * PROG-10: the whole days before this one, as prescribed and as done. A day that is not over says nothing yet. REP-19: what
 * a file or the sample patient did is nobody's training. Activities have no day of the week, so nobody is behind with them.
 * @param programs the newest version first
 */
export const dayRecordsBefore = (
  today: LocalDate,
  days: number,
  programs: readonly StoredProgram[],
  sessions: readonly SessionSummary[],
): readonly DayRecord[] => {
  const done = new Set(
    sessions
      .filter((session) => outcomeOf(session) === "done")
      .map(({ startedAt, exerciseId }) => `${dayOf(startedAt)}/${exerciseId}`),
  );
  return Array.from({ length: days }, (_, index) => addDays(today, index - days)).map((date) => {
    const prescribed = exercisesOn(programs, date);
    const completed = prescribed.filter((exercise) => done.has(`${date}/${exercise}`));
    return { date, prescribed: prescribed.length, completed: completed.length, loggedMinutes: 0 };
  });
};
