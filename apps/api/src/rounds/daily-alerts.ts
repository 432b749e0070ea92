import {
  addDays,
  alertOfUnlockDecision,
  alertsOfAdherence,
  alertsOfGap,
  alertsOfPainTrend,
  type ChartReading,
  dayOf,
  daysAway,
  endOfLastWeek,
  expiredApprovals,
  type ItemId,
  isTraining,
  type LocalDate,
  type RaisedAlert,
} from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import type { StoredEntry } from "../chart/chart-repository.ts";
import type { StoredProgram } from "../programs/program-repository.ts";
import { dayRecordsBefore } from "../review/day-records.ts";
import { painWeeksOf } from "../review/pain-weeks.ts";

/** What follows from a day that passed. With `about` and `item` it has one name, however often it is derived. */
export type DailyAlert = {
  readonly raised: RaisedAlert;
  /** The day that it is about: the last of a week, of an approval, or before a gap. */
  readonly about: LocalDate;
  readonly item: ItemId | null;
};

type Known = {
  /** In the order of arrival. */
  readonly entries: readonly StoredEntry[];
  readonly reading: Pick<ChartReading, "approvals" | "trainings">;
  /** The newest version first. */
  readonly programs: readonly StoredProgram[];
  /** At least those of the last 28 days. */
  readonly sessions: readonly SessionSummary[];
};

const TWO_WEEKS = 14;

/** CHA-9, REP-19: what is known to have been done, by what was answered after it or by its session. */
const doneOf = ({ reading, sessions }: Known) => [
  ...reading.trainings,
  ...sessions.filter(isTraining).flatMap(({ exerciseId, startedAt, status }) => {
    const exercise = findExercise(exerciseId);
    return exercise === null || status === "failed" ? [] : [{ exercise: exercise.id, date: dayOf(startedAt) }];
  }),
];

const about = (day: LocalDate, raised: readonly RaisedAlert[], item: ItemId | null = null): readonly DailyAlert[] =>
  raised.map((alert) => ({ raised: alert, about: day, item }));

/**
 * ALERT-11, ALERT-12, ALERT-14, PROG-09: what no event brings, but a day that passed. Weeks run from Monday to Sunday, and
 * the last whole one is asked about on every day that follows: what a missed day left out, the next one finds.
 * @param today the patient's day
 */
export const dailyAlertsOf = (known: Known, today: LocalDate): readonly DailyAlert[] => {
  const { entries, reading, programs, sessions } = known;
  const sunday = endOfLastWeek(today);
  const days = dayRecordsBefore(addDays(sunday, 1), TWO_WEEKS, programs, sessions);
  const away = daysAway(doneOf(known), today);
  return [
    ...about(sunday, alertsOfAdherence(days, sunday)),
    ...about(sunday, alertsOfPainTrend(painWeeksOf(entries, sunday))),
    ...about(addDays(today, -(away ?? 0)), alertsOfGap(away)),
    ...expiredApprovals(reading.approvals, today).flatMap(({ item, until }) =>
      about(until, [alertOfUnlockDecision(item)], item),
    ),
  ];
};
