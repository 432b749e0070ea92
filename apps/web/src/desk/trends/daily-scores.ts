import { dayOf, type LocalDate } from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";
import { medianOf } from "@plumbline/motion";

/** One day of a trend; null leaves a gap (REV-05). */
export type DayValue = { readonly day: LocalDate; readonly value: number | null };

/** Something that may explain a turn of a line. */
export type DayMark = { readonly day: string; readonly kind: "fall" | "program" };

const scoreOf = (entry: ChartEntry, of: "pain" | "effort"): number | null => {
  if (entry.is === "intake") return of === "pain" ? entry.intake.answers.painNow : null;
  const { event } = entry;
  if (of === "effort") {
    if (event.kind === "effort") return event.rpe;
    return event.kind === "activity" ? event.effort : null;
  }
  if (event.kind === "pain") return event.score;
  return event.kind === "activity" ? event.pain : null;
};

const dayOfEntry = (entry: ChartEntry): string => {
  if (entry.is === "intake") return dayOf(entry.intake.completedAt);
  return entry.event.kind === "activity" ? entry.event.date : dayOf(entry.event.at);
};

/** The median of what was told on each day, 0 to 10. A day on which nothing was told is a gap. */
export const dailyScores = (
  entries: readonly ChartEntry[],
  of: "pain" | "effort",
  days: readonly LocalDate[],
): readonly DayValue[] =>
  days.map((day) => {
    const scores = entries
      .filter((entry) => dayOfEntry(entry) === day)
      .map((entry) => scoreOf(entry, of))
      .filter((score) => score !== null);
    return { day, value: medianOf(scores) };
  });

/** Falls, and the days of the program's versions, within the days. @param versionDays in any order */
export const marksIn = (
  entries: readonly ChartEntry[],
  versionDays: readonly string[],
  days: readonly LocalDate[],
): readonly DayMark[] => {
  const falls = entries
    .filter(({ is }) => is === "event")
    .filter((entry) => {
      if (entry.is !== "event") return false;
      const { event } = entry;
      if (event.kind === "daily-check") return event.answers.fall !== "no";
      return event.kind === "fall" && event.answered?.answer !== "not_fallen";
    })
    .map(dayOfEntry);
  const marks: readonly DayMark[] = [
    ...[...new Set(falls)].map((day) => ({ day, kind: "fall" as const })),
    ...[...new Set(versionDays)].map((day) => ({ day, kind: "program" as const })),
  ];
  return marks.filter(({ day }) => days.some((other) => other === day));
};
