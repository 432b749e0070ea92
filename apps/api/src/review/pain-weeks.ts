import { dayOf, daysBetween, type LocalDate } from "@plumbline/clinical";
import type { StoredEntry } from "../chart/chart-repository.ts";

/** Pain scores, 0 to 10: of the seven days that end today, and of the seven before. */
export type PainWeeks = { readonly painThisWeek: readonly number[]; readonly painWeekBefore: readonly number[] };

const WEEK = 7;

/** PAIN-01: what was answered before, during and after sessions. */
export const painWeeksOf = (entries: readonly StoredEntry[], today: LocalDate): PainWeeks => {
  const reports = entries.flatMap((entry) =>
    entry.is === "event" && entry.event.kind === "pain"
      ? [{ score: entry.event.score, daysAgo: daysBetween(dayOf(entry.event.at), today) }]
      : [],
  );
  const between = (from: number, to: number): readonly number[] =>
    reports.filter(({ daysAgo }) => daysAgo >= from && daysAgo < to).map(({ score }) => score);
  return { painThisWeek: between(0, WEEK), painWeekBefore: between(WEEK, 2 * WEEK) };
};
