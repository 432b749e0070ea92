import { expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { seconds } from "../seconds.ts";
import { intakeOn, told } from "../testing/chart.ts";
import { firstValidScore, pastTests, retestOf } from "./assessment-history.ts";
import type { AssessmentResult } from "./assessment-result.ts";
import { judgeChairStand } from "./chair-stand.ts";
import { judgeFiveTimes } from "./five-times.ts";

const WOMAN = { age: 72, sex: "female" } as const;
const stands = (count: number, reasons: readonly "pain_stop"[] = []): AssessmentResult =>
  judgeChairStand({ stands: count, armsUsed: false, variant: "arms_crossed" }, WOMAN, {
    source: "manual",
    reasons,
    firstValidScore: null,
  });

const chartOf = (...tests: readonly (readonly [string, AssessmentResult])[]): Parameters<typeof pastTests>[0] =>
  tests.map(([day, result], index) => ({
    is: "event",
    event: { kind: "assessment", id: `01JD3Q5V7N8K4T2M6R9WXYZA0${index}`, at: `${day}T10:00:00+02:00`, result },
  }));

test("[ASSESS-06] an invalid test is kept, and nothing is compared with it", () => {
  const past = pastTests(chartOf(["2026-10-01", stands(5, ["pain_stop"])], ["2026-10-02", stands(9)]));
  expect(past.map(({ result }) => result.score)).toEqual([5, 9]);
  expect(firstValidScore(past, "chair_stand_30s")).toBe(9);
  expect(firstValidScore(past, "tug")).toBeNull();
});

test("[ASSESS-CS-06] what was told late is compared by the day on which it was done", () => {
  const past = pastTests(chartOf(["2026-10-20", stands(12)], ["2026-10-02", stands(9)]));
  expect(firstValidScore(past, "chair_stand_30s")).toBe(9);
});

test("[ASSESS-04] due without a valid test, and 28 days after the last one", () => {
  const past = pastTests(chartOf(["2026-10-01", stands(9)], ["2026-10-20", stands(8, ["pain_stop"])]));
  const dueOn = (day: string) => retestOf(past, "chair_stand_30s", localDate(day), SPECIFIED_NUMBERS).isDue;
  expect([dueOn("2026-10-28"), dueOn("2026-10-29")]).toEqual([false, true]);
  expect(retestOf(past, "tug", localDate("2026-10-28"), SPECIFIED_NUMBERS)).toEqual({ last: null, isDue: true });
});

test("[ASSESS-06] of a chart only its tests are read, oldest day first, those of one day as they became known", () => {
  const effort = told(3, { kind: "effort", rpe: 4, exercise: "march", sessionId: null });
  const days = ["2026-10-03", "2026-10-05", "2026-10-03", "2026-10-01", "2026-10-05"];
  const tests = chartOf(...days.map((day, index): readonly [string, AssessmentResult] => [day, stands(index)]));
  const past = pastTests([intakeOn(1), effort, ...tests]);
  expect(past.map(({ day, result }) => [day.slice(-2), result.score])).toEqual([
    ["01", 3],
    ["03", 0],
    ["03", 2],
    ["05", 1],
    ["05", 4],
  ]);
});

test("[ASSESS-5X-04] a test without a number is nothing to compare with, also when it was the first", () => {
  const circumstances = { source: "manual", reasons: [], firstValidScore: null } as const;
  const five = (time: number | null) =>
    judgeFiveTimes({ time: time === null ? null : seconds(time), armsUsed: false }, WOMAN, circumstances);
  const past = pastTests(chartOf(["2026-10-01", five(null)], ["2026-10-09", five(14)]));
  expect(firstValidScore(past, "five_times_sit_to_stand")).toBe(14);
});
