import {
  type ChartReading,
  conditionsOf,
  doseOfDay,
  gate,
  isPermitted,
  type LocalDate,
  type Training,
  type Verdict,
  weekdayOf,
} from "@plumbline/clinical";
import { fromDose, type Program } from "@plumbline/contracts";
import type { Dose, ExerciseId } from "@plumbline/exercises";

/** An exercise of the program, on one day. */
export type TodayItem = {
  readonly exercise: ExerciseId;
  /** Of this day. */
  readonly dose: Dose;
  /** Less than the program says, and why is in the conditions. */
  readonly isReduced: boolean;
  readonly verdict: Verdict;
  /** The gate lets it be started (MX-01, MX-02, FALL-11). */
  readonly isOpen: boolean;
  readonly isDone: boolean;
};

/** What the program has for this day, in its order. */
export const itemsOfDay = (
  { content }: Pick<Program, "content">,
  { status, approvals, trainings }: Pick<ChartReading, "status" | "approvals" | "trainings">,
  sessions: readonly Training[],
  today: LocalDate,
): readonly TodayItem[] =>
  content.exercises
    .filter(({ days }) => days.includes(weekdayOf(today)))
    .map(({ exercise, dose: sent }) => {
      const verdict = gate(exercise, status);
      const planned = fromDose(sent);
      const dose = doseOfDay(planned, conditionsOf(verdict, status, trainings, today));
      return {
        exercise,
        dose,
        isReduced: JSON.stringify(dose) !== JSON.stringify(planned),
        verdict,
        isOpen: isPermitted(verdict, approvals, today),
        isDone: sessions.some((session) => session.exercise === exercise && session.date === today),
      };
    });

/** What comes next; null: nothing is left that may be done. */
export const nextItem = (items: readonly TodayItem[]): TodayItem | null =>
  items.find(({ isOpen, isDone }) => isOpen && !isDone) ?? null;
