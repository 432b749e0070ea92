import type { ExerciseId } from "@plumbline/exercises";
import { daysBetween, type LocalDate } from "../calendar/local-date.ts";
import type { PatientStatus, Verdict } from "../gating/gate.ts";
import { decideAfterGap, isHalfDoseWeek } from "./gap.ts";
import type { DayConditions } from "./personal-dose.ts";

/** An exercise that was done on a day of the patient. */
export type Training = { readonly exercise: ExerciseId; readonly date: LocalDate };

/** MX-TB: the first week of an exercise, days. */
const FIRST_WEEK = 7;

const daysBefore = (trainings: readonly Training[], today: LocalDate): readonly LocalDate[] =>
  [...new Set(trainings.map(({ date }) => date))].filter((date) => date < today).toSorted();

/** PROG-09: days since the last day before today on which anything was done; null before the first one. */
export const daysAway = (trainings: readonly Training[], today: LocalDate): number | null => {
  const last = daysBefore(trainings, today).at(-1);
  return last === undefined ? null : daysBetween(last, today);
};

/** PROG-09: away for a week or more until today, or back from it for less than a week. */
export const isBackFromGap = (trainings: readonly Training[], today: LocalDate): boolean => {
  const days = [...daysBefore(trainings, today), today];
  return days.some((day, index) => {
    const before = days[index - 1];
    const isReturn = before !== undefined && decideAfterGap(daysBetween(before, day)).isHalfDose;
    return isReturn && isHalfDoseWeek(daysBetween(day, today));
  });
};

/** An exercise that was never done, or for the first time less than a week ago. */
const isFirstWeek = ({ item }: Verdict, trainings: readonly Training[], today: LocalDate): boolean =>
  !trainings.some(({ exercise, date }) => exercise === item && daysBetween(date, today) >= FIRST_WEEK);

/** MX-PAI, PROG-09, MX-TB: what makes less of an exercise's dose today. */
export const conditionsOf = (
  verdict: Verdict,
  { flags }: Pick<PatientStatus, "flags">,
  trainings: readonly Training[],
  today: LocalDate,
): DayConditions => ({
  isInPain: flags.has("F_PAIN_MOD"),
  isBackFromGap: isBackFromGap(trainings, today),
  isFirstWeekWithCaution:
    verdict.modifications.some(({ rule }) => rule === "MX-TB") && isFirstWeek(verdict, trainings, today),
});
