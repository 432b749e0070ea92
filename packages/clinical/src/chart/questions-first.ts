import { dayOf } from "../calendar/day-of.ts";
import { daysBetween, type LocalDate } from "../calendar/local-date.ts";
import { daysAway } from "../program/day-conditions.ts";
import { decideAfterGap } from "../program/gap.ts";
import { hasUnaskedChange, isIntakeDue } from "../screening/intake-schedule.ts";
import type { ChartReading } from "./read-chart.ts";

/** What has to be asked about again: two weeks away, or a broken bone, an operation or a stay in hospital. */
export type QuestionsFirst = "change" | "gap";

type OfReading = Pick<ChartReading, "intake" | "intakeEvents" | "trainings">;

/** PROG-09. Whoever trained longer ago than reports are read is told by answers that are as old (INT-24). */
const isBackUnasked = ({ trainings }: OfReading, answered: LocalDate, today: LocalDate): boolean => {
  const sinceAnswers = daysBetween(answered, today);
  if (trainings.some(({ date }) => date === today)) return false;
  const away = daysAway(trainings, today);
  if (away === null) return isIntakeDue(sinceAnswers, []);
  const isAskedAbout = (days: number): boolean => decideAfterGap(days).questions.length > 0;
  return isAskedAbout(away) && !isAskedAbout(away - sinceAnswers);
};

/**
 * CHA-10, PROG-09: what puts the questions before the next exercise, on Today, in a visit and before a test alike; null:
 * nothing does. Before the first intake they come first anyway.
 */
export const questionsFirst = (reading: OfReading, today: LocalDate): QuestionsFirst | null => {
  if (reading.intake === null) return null;
  if (hasUnaskedChange(reading.intakeEvents)) return "change";
  return isBackUnasked(reading, dayOf(reading.intake.completedAt), today) ? "gap" : null;
};
