import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { addDays, localDate } from "../calendar/local-date.ts";
import { isAcknowledged } from "./acknowledgement.ts";
import { inQueueOrder, type QueueEntry } from "./queue.ts";
import { RTM_LABEL, rtmDays, rtmRange } from "./remote-monitoring.ts";
import { alertsOfPainTrend, triageColour } from "./triage.ts";

test("[REV-01] urgent, same_day, routine, then unread sessions; the oldest first", () => {
  const entry = (urgency: "urgent" | "same_day" | "routine" | null, at: number): QueueEntry =>
    urgency === null ? { kind: "session", at: milliseconds(at) } : { kind: "alert", urgency, at: milliseconds(at) };
  const ordered = [entry("urgent", 5), entry("urgent", 9), entry("same_day", 2), entry("routine", 1), entry(null, 0)];
  expect(inQueueOrder(ordered.toReversed())).toEqual(ordered);
});

describe("[REV-03] the colour", () => {
  const calm = { openAlerts: [], adherence: 1, painThisWeek: [1, 2], painWeekBefore: [1] } as const;

  test.each([
    ["green", {}],
    ["green", { openAlerts: ["routine"] }],
    ["green", { adherence: 0.5 }],
    ["green", { adherence: null }],
    ["amber", { openAlerts: ["same_day"] }],
    ["amber", { adherence: 0.49 }],
    ["amber", { painThisWeek: [3], painWeekBefore: [1] }],
    ["green", { painThisWeek: [3], painWeekBefore: [2] }],
    ["green", { painThisWeek: [9], painWeekBefore: [] }],
    ["red", { openAlerts: ["same_day", "urgent"] }],
  ] as const)("%s with %j", (colour, given) => {
    expect(triageColour({ ...calm, ...given })).toBe(colour);
  });
});

test("[ALERT-12] a weekly median of pain that is up by two", () => {
  expect(alertsOfPainTrend({ painThisWeek: [4, 3, 5], painWeekBefore: [2, 2, 9] })).toEqual([
    expect.objectContaining({ id: "ALERT-12", rule: "ALERT-12", text: "Decline: weekly median pain +2." }),
  ]);
  expect(alertsOfPainTrend({ painThisWeek: [3], painWeekBefore: [2] })).toEqual([]);
  expect(alertsOfPainTrend({ painThisWeek: [], painWeekBefore: [2] })).toEqual([]);
});

test("[REV-04] acknowledging needs a choice and a note", () => {
  expect(isAcknowledged({ choice: "called", note: "Spoke with her." })).toBe(true);
  expect(isAcknowledged({ choice: "called", note: " " })).toBe(false);
  expect(isAcknowledged({ choice: null, note: "Spoke with her." })).toBe(false);
});

describe("remote monitoring", () => {
  const from = localDate("2026-03-01");
  const day = (offset: number) => addDays(from, offset);

  test("[RTM-03] the number is information, and claims no coverage", () => {
    expect(RTM_LABEL).toMatch(/^Informational\. .*check payer rules\.$/u);
  });

  test("[RTM-01] distinct days of the window of 30", () => {
    expect(rtmDays([day(0), day(0), day(3)], null)).toBe(2);
    expect(rtmDays([day(-1), day(0), day(29), day(30)], from)).toBe(2);
  });

  test.each([
    [0, "not met"],
    [1, "not met"],
    [2, "98985"],
    [15, "98985"],
    [16, "98977"],
    [30, "98977"],
  ])("[RTM-02] %i days: %s", (days, range) => {
    expect(rtmRange(days)).toBe(range);
  });
});
