import {
  type ChartReading,
  conditionsOf,
  doseOfDay,
  gate,
  isPermitted,
  isSameDose,
  type LocalDate,
  type Verdict,
  weekdayOf,
} from "@plumbline/clinical";
import { fromDose, type Program } from "@plumbline/contracts";
import type { Dose, ExerciseId } from "@plumbline/exercises";
import type { DoneSession } from "./done-sessions.ts";

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
  /** Stopped before its end, and not done since (CHA-11). */
  readonly isBegun: boolean;
};

/** What the program has for this day, in its order. */
export const itemsOfDay = (
  { content }: Pick<Program, "content">,
  { status, approvals, trainings }: Pick<ChartReading, "status" | "approvals" | "trainings">,
  sessions: readonly DoneSession[],
  today: LocalDate,
): readonly TodayItem[] =>
  content.exercises
    .filter(({ days }) => days.includes(weekdayOf(today)))
    .map(({ exercise, dose: sent }) => {
      const verdict = gate(exercise, status);
      const planned = fromDose(sent);
      const dose = doseOfDay(planned, conditionsOf(verdict, status, trainings, today));
      const own = sessions.filter((session) => session.exercise === exercise && session.date === today);
      const isDone = own.some(({ outcome }) => outcome === "done");
      return {
        exercise,
        dose,
        isReduced: !isSameDose(dose, planned),
        verdict,
        isOpen: isPermitted(verdict, approvals, today),
        isDone,
        isBegun: own.length > 0 && !isDone,
      };
    });

/** What may still be done; whoever stopped an exercise is not asked for it again, and may begin it again (SAFE-05). */
export const itemsLeft = (items: readonly TodayItem[]): readonly TodayItem[] =>
  items.filter(({ isOpen, isDone, isBegun }) => isOpen && !isDone && !isBegun);
