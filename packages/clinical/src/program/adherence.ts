import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import { addDays, daysBetween, type LocalDate } from "../calendar/local-date.ts";

/** One day of the patient's calendar. */
export type DayRecord = {
  readonly date: LocalDate;
  readonly prescribed: number;
  readonly completed: number;
  /** Minutes of logged activities (LOG-01). */
  readonly loggedMinutes: number;
};

/** Minutes. PROG-10. */
const ACTIVE_MINUTES = 10;
const LOW = 0.5;
const WEEK = 7;

/** PROG-10: completed ÷ prescribed, 0 to 1; null where nothing was prescribed. What was done beyond counts no further. */
export const adherenceOf = (days: readonly DayRecord[]): number | null => {
  const prescribed = days.reduce((sum, day) => sum + day.prescribed, 0);
  const completed = days.reduce((sum, day) => sum + Math.min(day.completed, day.prescribed), 0);
  return prescribed === 0 ? null : completed / prescribed;
};

/** PROG-10. */
export const isActiveDay = ({ completed, loggedMinutes }: DayRecord): boolean =>
  completed >= 1 || loggedMinutes >= ACTIVE_MINUTES;

/** The seven days that end with this one. */
export const weekUntil = (days: readonly DayRecord[], last: LocalDate): readonly DayRecord[] =>
  days.filter(({ date }) => date <= last && daysBetween(date, last) < WEEK);

/** PROG-10: "5 of 7". */
export const activeDays = (days: readonly DayRecord[], last: LocalDate): number =>
  new Set(
    weekUntil(days, last)
      .filter(isActiveDay)
      .map(({ date }) => date),
  ).size;

const isLow = (adherence: number | null): boolean => adherence !== null && adherence < LOW;

/** PROG-10: both of the last two whole weeks; asked once a week. A week without a program is not low. */
export const alertsOfAdherence = (days: readonly DayRecord[], last: LocalDate): readonly RaisedAlert[] => {
  const thisWeek = adherenceOf(weekUntil(days, last));
  const weekBefore = adherenceOf(weekUntil(days, addDays(last, -WEEK)));
  return isLow(thisWeek) && isLow(weekBefore)
    ? [raiseAlert("ALERT-11", "PROG-10", { reason: "less than half done for two weeks" })]
    : [];
};
