import { expect, test } from "vitest";
import { fellOn, type Told, told } from "../testing/chart.ts";
import type { ChartEvent } from "./chart-event.ts";
import { isLasting } from "./is-lasting.ts";

const lasts = (event: Told<ChartEvent>): boolean => {
  const entry = told(2, event);
  return entry.is === "event" ? isLasting(entry.event) : expect.fail();
};

const pain = { kind: "pain", phase: "after", site: "back", exercise: null, sessionId: null } as const;

test.each([
  [6, "usual", false],
  // No number of a clinic makes a lock of less (GEN-07).
  [7, "usual", true],
  [8, "usual", true],
  [0, "new", true],
  [0, "sudden", true],
] as const)("[PAIN-05] a pain of %i, %s: %s", (score, onset, expected) => {
  expect(lasts({ ...pain, score, onset })).toBe(expected);
});

const noSigns = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
} as const;

test("[SAFE-03] a day without a sign passes", () => {
  expect(lasts({ kind: "daily-check", answers: noSigns })).toBe(false);
});

test.each([
  { fall: "not-hurt" },
  { fall: "hurt" },
  { chestPain: true },
  { fainting: true },
  { weaknessOrNumbness: true },
  { bladderOrBowel: true },
  { suddenPain: { site: "hip", score: 1 } },
] as const)("[SAFE-03] a day with %j does not", (sign) => {
  expect(lasts({ kind: "daily-check", answers: { ...noSigns, ...sign } })).toBe(true);
});

test("reports of a day pass", () => {
  expect(lasts({ kind: "effort", rpe: 10, exercise: "march", sessionId: null })).toBe(false);
  expect(lasts({ kind: "dizzy", exercise: null })).toBe(false);
  expect(lasts({ kind: "unlock-request", item: "stomp" })).toBe(false);
  expect(
    lasts({ kind: "activity", activity: "walking", date: "2026-03-02", minutes: 30, effort: 3, pain: 0, note: "" }),
  ).toBe(false);
  expect(lasts({ kind: "clinic-entry", entry: "heat", date: "2026-03-02", area: "back", minutes: 10, note: "" })).toBe(
    false,
  );
});

test("falls, tests and a therapist's decisions stay", () => {
  const fall = fellOn(2);
  expect(fall.is === "event" && isLasting(fall.event)).toBe(true);
  expect(lasts({ kind: "questionnaire", instrument: "confidence", answers: [1], score: null })).toBe(true);
  expect(lasts({ kind: "approval", item: "squat", until: null, reason: "strong" })).toBe(true);
});
