import { describe, expect, test } from "vitest";
import { addDays, localDate } from "../calendar/local-date.ts";
import { SAFETY_QUESTIONS } from "../screening/intake-schedule.ts";
import { minutesToward } from "./activity-minutes.ts";
import { activeDays, adherenceOf, alertsOfAdherence, type DayRecord, isActiveDay, weekUntil } from "./adherence.ts";
import { alertsOfGap, decideAfterGap, isHalfDoseWeek } from "./gap.ts";
import { isQuietTime, problemsOfReminders, snoozeReminder } from "./reminders.ts";

const last = localDate("2026-03-15");
const day = (daysAgo: number, given: Partial<DayRecord> = {}): DayRecord => ({
  date: addDays(last, -daysAgo),
  prescribed: 4,
  completed: 4,
  loggedMinutes: 0,
  ...given,
});

describe("[PROG-09] a gap", () => {
  test.each([
    [6, false, false],
    [7, true, false],
    [13, true, false],
    [14, true, true],
  ])("of %i days: half the dose %s, told %s", (days, isHalfDose, isTold) => {
    const questions = isTold ? SAFETY_QUESTIONS : [];
    expect(decideAfterGap(days)).toEqual({ isHalfDose, isTherapistTold: isTold, questions });
  });

  test("[ALERT-11] the therapist is told from two weeks on, and of nobody who never began", () => {
    expect([null, 0, 13].flatMap(alertsOfGap)).toEqual([]);
    expect(alertsOfGap(14)).toMatchObject([
      {
        id: "ALERT-11",
        urgency: "routine",
        rule: "PROG-09",
        text: expect.stringContaining("no exercise for two weeks"),
      },
    ]);
    expect(alertsOfGap(60)).toEqual(alertsOfGap(14));
  });

  test("halves for one week", () => {
    expect([-1, 0, 6, 7].map(isHalfDoseWeek)).toEqual([false, true, true, false]);
  });
});

describe("[PROG-10] adherence", () => {
  test("is completed over prescribed; what was done beyond does not make up for it", () => {
    expect(adherenceOf([day(0), day(1, { completed: 1 })])).toBe(5 / 8);
    expect(adherenceOf([day(0, { completed: 9 }), day(1, { completed: 0 })])).toBe(1 / 2);
    expect(adherenceOf([day(0, { prescribed: 0, completed: 0 })])).toBeNull();
    expect(adherenceOf([])).toBeNull();
  });

  test("a day is active with one item, or ten minutes", () => {
    const none = { completed: 0 };
    expect(isActiveDay(day(0, { completed: 1 }))).toBe(true);
    expect(isActiveDay(day(0, { ...none, loggedMinutes: 10 }))).toBe(true);
    expect(isActiveDay(day(0, { ...none, loggedMinutes: 9 }))).toBe(false);
  });

  test("a week is the seven days that end today", () => {
    const days = [-1, 0, 6, 7].map((ago) => day(ago));
    expect(weekUntil(days, last).map(({ date }) => date)).toEqual(["2026-03-15", "2026-03-09"]);
    expect(activeDays([...days, day(0)], last)).toBe(2);
    expect(activeDays([day(0), day(1), day(2, { completed: 0 }), day(8)], last)).toBe(2);
  });

  test("[ALERT-11] less than half for two weeks", () => {
    const two = (recent: number, before: number) => [
      day(2, { prescribed: 10, completed: recent }),
      day(9, { prescribed: 10, completed: before }),
    ];
    expect(alertsOfAdherence(two(4, 4), last)).toEqual([
      {
        id: "ALERT-11",
        urgency: "routine",
        rule: "PROG-10",
        text: "Needs contact: less than half done for two weeks.",
      },
    ]);
    expect(alertsOfAdherence(two(4, 5), last)).toEqual([]);
    expect(alertsOfAdherence(two(5, 4), last)).toEqual([]);
    expect(alertsOfAdherence([day(2, { completed: 0 })], last)).toEqual([]);
  });
});

describe("[PROG-11] reminders", () => {
  const at = (hour: number, minute = 0) => hour * 60 + minute;

  test("none from 21:00 to 08:00", () => {
    expect([at(7, 59), at(8), at(20, 59), at(21), at(0)].map(isQuietTime)).toEqual([true, false, false, true, true]);
  });

  test("at most two a day, at times that there are", () => {
    expect(problemsOfReminders([at(9), at(18)])).toEqual([]);
    expect(problemsOfReminders([at(9), at(9), at(18)])).toEqual([]);
    expect(problemsOfReminders([at(9), at(12), at(18)])).toEqual(["too-many"]);
    expect(problemsOfReminders([at(9), at(22)])).toEqual(["quiet-hours"]);
    expect(problemsOfReminders([0])).toEqual(["quiet-hours"]);
    expect(problemsOfReminders([at(9), at(12) + 0.5])).toEqual(["not-a-time"]);
    expect(problemsOfReminders([at(9.01)])).toEqual(["not-a-time"]);
    expect(problemsOfReminders([at(24)])).toEqual(["not-a-time", "quiet-hours"]);
    expect(problemsOfReminders([-1])).toEqual(["not-a-time", "quiet-hours"]);
  });

  test("snoozed into the evening there is none", () => {
    expect(snoozeReminder(at(20), 30)).toBe(at(20, 30));
    expect(snoozeReminder(at(20, 45), 15)).toBeNull();
    expect(snoozeReminder(at(8), 0)).toBe(at(8));
  });
});

test("[LOG-03] [LOG-04] minutes toward the goals", () => {
  const logged = [
    { activity: "walking", minutes: 20 },
    { activity: "walking", minutes: 9 },
    { activity: "dancing", minutes: 10 },
    { activity: "tai_chi_class", minutes: 45 },
    { activity: "yoga_class", minutes: 5 },
    { activity: "stretching", minutes: 8 },
  ] as const;
  expect(minutesToward("weight-bearing", logged)).toBe(30);
  expect(minutesToward("balance", logged)).toBe(50);
  expect(minutesToward("flexibility", logged)).toBe(13);
});
