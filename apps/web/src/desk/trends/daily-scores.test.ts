import { localDate } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { fallWith, intakeEntry, told } from "../testing/example-chart.ts";
import { dailyScores, marksIn } from "./daily-scores.ts";
import { lastDays } from "./plan-days.ts";

const days = lastDays(localDate("2026-10-04"), 4);
const pain = (at: string, score: number) =>
  told(at, { kind: "pain", phase: "after", score, site: "other", onset: "usual", exercise: null, sessionId: null });

test("[REV-05] the median of each day; a day without a score is a gap", () => {
  const entries = [intakeEntry({ painNow: 4 }), pain("2026-10-03T08:00", 2), pain("2026-10-03T18:00", 5)];
  expect(dailyScores(entries, "pain", days).map(({ value }) => value)).toEqual([4, null, 3.5, null]);
  expect(dailyScores(entries, "effort", days).map(({ value }) => value)).toEqual([null, null, null, null]);
});

test("[LOG-01] a logged activity counts on the day on which it was done", () => {
  const walk = told("2026-10-04T20:00", {
    kind: "activity",
    activity: "walking",
    date: "2026-10-02",
    minutes: 30,
    effort: 4,
    pain: 1,
    note: "",
  });
  expect(dailyScores([walk], "effort", days)[1]?.value).toBe(4);
  expect(dailyScores([walk], "pain", days).map(({ value }) => value)).toEqual([null, 1, null, null]);
});

test("falls and the newest program are marked, each once, and only within the days", () => {
  const entries = [
    fallWith("2026-10-02T08:00", "fallen_ok"),
    fallWith("2026-10-02T08:01", "need_help"),
    fallWith("2026-10-03T08:00", "not_fallen"),
    fallWith("2026-09-02T08:00", "fallen_ok"),
  ];
  expect(marksIn(entries, ["2026-10-04", "2026-10-04", "2026-10-03"], days)).toEqual([
    { day: "2026-10-02", kind: "fall" },
    { day: "2026-10-04", kind: "program" },
    { day: "2026-10-03", kind: "program" },
  ]);
  expect(marksIn([], ["2026-09-30"], days)).toEqual([]);
});
