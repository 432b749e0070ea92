import type { Flags } from "@plumbline/clinical";
import {
  type DayConditions,
  daysBetween,
  decideAfterGap,
  isHalfDoseWeek,
  type LocalDate,
  type Verdict,
} from "@plumbline/clinical";
import type { DoneSession } from "./done-sessions.ts";

const WEEK = 7;

const daysOf = (sessions: readonly DoneSession[], today: LocalDate): readonly LocalDate[] =>
  [...new Set(sessions.map(({ date }) => date))].filter((date) => date <= today).toSorted();

/** Days without a session until today; null before the first one. */
export const daysAway = (sessions: readonly DoneSession[], today: LocalDate): number | null => {
  const last = daysOf(sessions, today).findLast((date) => date < today);
  return last === undefined ? null : daysBetween(last, today);
};

/** PROG-09: away for a week or more until today, or back from it for less than a week. */
export const isBackFromGap = (sessions: readonly DoneSession[], today: LocalDate): boolean => {
  const days = [...daysOf(sessions, today).filter((date) => date < today), today];
  return days.some((date, index) => {
    const before = days[index - 1];
    const wasAway = before !== undefined && decideAfterGap(daysBetween(before, date)).isHalfDose;
    return wasAway && isHalfDoseWeek(daysBetween(date, today));
  });
};

/** MX-TB: an exercise that was never done, or for the first time less than a week ago. */
const isFirstWeek = ({ item }: Verdict, sessions: readonly DoneSession[], today: LocalDate): boolean =>
  !sessions.some(({ exercise, date }) => exercise === item && daysBetween(date, today) >= WEEK);

/** What makes less of an exercise's dose today. */
export const conditionsOf = (
  verdict: Verdict,
  flags: Flags,
  sessions: readonly DoneSession[],
  today: LocalDate,
): DayConditions => ({
  isInPain: flags.has("F_PAIN_MOD"),
  isBackFromGap: isBackFromGap(sessions, today),
  isFirstWeekWithCaution:
    verdict.modifications.some(({ rule }) => rule === "MX-TB") && isFirstWeek(verdict, sessions, today),
});
