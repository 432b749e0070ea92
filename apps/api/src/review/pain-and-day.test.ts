import { describe, expect, test } from "vitest";
import { createPain } from "../testing/test-chart.ts";
import { intake, pain, today, told } from "../testing/test-review.ts";
import { painWeeksOf } from "./pain-weeks.ts";
import { patientDay } from "./patient-day.ts";

test("[PAIN-01, REV-05] pain is that of the week that ends today, and of the one before", () => {
  const entries = ["2026-09-20", "2026-09-21", "2026-09-27", "2026-09-28", "2026-10-04"].map((date, score) =>
    pain(date, score),
  );
  expect(painWeeksOf(entries, today)).toEqual({ painWeekBefore: [1, 2], painThisWeek: [3, 4] });
});

describe("the patient's day", () => {
  const at = (text: string) => Date.parse(text);
  test.each([
    ["2026-10-04T11:00:00+09:00", "2026-10-04T16:00:00Z", "2026-10-05"],
    ["2026-10-04T11:00:00-08:00", "2026-10-04T06:00:00Z", "2026-10-03"],
    ["2026-10-04T11:00:00Z", "2026-10-04T23:59:00Z", "2026-10-04"],
  ])("after %s, it is at %s the %s", (last, now, day) => {
    expect(patientDay([intake(), told(createPain(1, { at: last }))], at(now))).toBe(day);
  });
  test("is that of UTC for somebody of whom nothing is known", () => {
    expect(patientDay([], at("2026-10-04T23:59:00Z"))).toBe("2026-10-04");
  });
});
