import {
  type ActivityId,
  addDays,
  type ChartEntry,
  type DayRecord,
  isActivity,
  type LocalDate,
  type LoggedActivity,
  localDate,
  minutesToward,
  weekdayOf,
} from "@plumbline/clinical";
import type { Program } from "@plumbline/contracts";
import type { DoneSession } from "./done-sessions.ts";

const DAYS = [6, 5, 4, 3, 2, 1, 0] as const;

export type LoggedDay = LoggedActivity & { readonly date: LocalDate };

/** LOG-01: what was logged, of what anybody may be offered; what is to be avoided counts toward nothing (MX-00). */
export const loggedActivities = (entries: readonly ChartEntry[]): readonly LoggedDay[] =>
  entries.flatMap((entry) => {
    if (entry.is !== "event" || entry.event.kind !== "activity") return [];
    const { activity, minutes, date } = entry.event;
    return isActivity(activity) ? [{ activity: activity satisfies ActivityId, minutes, date: localDate(date) }] : [];
  });

const on = <Dated extends { readonly date: LocalDate }>(dated: readonly Dated[], date: LocalDate): readonly Dated[] =>
  dated.filter((one) => one.date === date);

/** PROG-10: the seven days that end today. */
export const weekOf = (
  program: Program | null,
  sessions: readonly DoneSession[],
  logged: readonly LoggedDay[],
  today: LocalDate,
): readonly DayRecord[] =>
  DAYS.map((back) => {
    const date = addDays(today, -back);
    const done = on(sessions, date).filter(({ outcome }) => outcome === "done");
    const planned = program?.content.exercises.filter(({ days }) => days.includes(weekdayOf(date))) ?? [];
    return {
      date,
      prescribed: planned.length,
      completed: new Set(done.map(({ exercise }) => exercise)).size,
      loggedMinutes: on(logged, date).reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });

export type WeightBearing = { readonly today: number; readonly daysReached: number };

/** LOG-03. @param goal minutes a day */
export const weightBearing = (logged: readonly LoggedDay[], goal: number, today: LocalDate): WeightBearing => {
  const minutesOn = (back: number) => minutesToward("weight-bearing", on(logged, addDays(today, -back)));
  return { today: minutesOn(0), daysReached: DAYS.filter((back) => minutesOn(back) >= goal).length };
};
