import { describe, expect, test } from "vitest";
import { createStoredAlert } from "../testing/test-alert.ts";
import { createFall } from "../testing/test-chart.ts";
import { intake, pain, program, session, today, told } from "../testing/test-review.ts";
import { reviewOf } from "./review-of.ts";

describe("[REV-02, REV-03] a line of the caseload", () => {
  const nothing = { entries: [], openAlerts: [], programs: [], sessions: [], clinic: [] };

  test("of somebody of whom nothing is known says so, and is green", () => {
    expect(reviewOf(nothing, today)).toEqual({
      tier: null,
      flags: [],
      triage: "green",
      openAlerts: { urgent: 0, same_day: 0, routine: 0 },
      isLockedAfterFall: false,
      adherence7: null,
      adherence28: null,
      painThisWeek: null,
      painWeekBefore: null,
      reviewOn: null,
    });
  });

  test("has tier, flags, lock, adherence, pain and review", () => {
    const entries = [intake({ stooped: true }), pain("2026-09-25", 1), pain("2026-10-02", 2), told(createFall(1))];
    const programs = [program(1, "2026-09-25")];
    expect(reviewOf({ ...nothing, entries, programs, sessions: [session("2026-09-28")] }, today)).toMatchObject({
      tier: "B",
      flags: ["F_KYPHOSIS"],
      isLockedAfterFall: true,
      adherence7: 0.5,
      adherence28: 0.5,
      painThisWeek: 2,
      painWeekBefore: 1,
      reviewOn: "2026-10-20",
    });
  });

  test.each([
    ["red for an open urgent alert", { openAlerts: [createStoredAlert(1)] }, "red"],
    ["amber for one of the same day", { openAlerts: [createStoredAlert(1, { urgency: "same_day" })] }, "amber"],
    ["green for a routine one", { openAlerts: [createStoredAlert(1, { urgency: "routine" })] }, "green"],
    ["amber for little done", { programs: [program(1, "2026-09-01")] }, "amber"],
    ["amber for more pain", { entries: [pain("2026-09-25", 1), pain("2026-10-02", 3)] }, "amber"],
  ] as const)("is %s", (_, known, colour) => {
    expect(reviewOf({ ...nothing, ...known }, today).triage).toBe(colour);
  });

  test("counts a fall once, however much was told of it", () => {
    const thread = "01JD3Q5V7N8K4T2M6R9WXYZABC";
    const openAlerts = [1, 2, 3].map((number) => createStoredAlert(number, { thread }));
    expect(reviewOf({ ...nothing, openAlerts }, today).openAlerts).toEqual({ urgent: 1, same_day: 0, routine: 0 });
  });
});
