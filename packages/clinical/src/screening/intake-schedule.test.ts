import { expect, test } from "vitest";
import type { Flag } from "./flag.ts";
import { currentFlags, INTAKE_EVENTS, isIntakeDue, SAFETY_QUESTIONS } from "./intake-schedule.ts";

test("[INT-24] an intake is due after 90 days, or when there was none", () => {
  expect([null, 0, 89, 90].map((days) => isIntakeDue(days, []))).toEqual([true, false, false, true]);
});

test.each(INTAKE_EVENTS)("[INT-24] an intake is due at once after: %s", (event) => {
  expect(isIntakeDue(1, [event])).toBe(true);
});

test("[INT-25] the questions that are asked again", () => {
  expect(SAFETY_QUESTIONS.map((id) => id.slice(4)).join(" ")).toBe("04 08 10 11 12 13 14 15 16 17 18");
});

const calm = { hasFallRiskResult: false, isInPainToday: false };

test("[INT-26] what an assessment added stays through a new intake until the therapist removes it", () => {
  const fromIntake = new Set<Flag>(["F_VFX", "F_TKR"]);
  expect([...currentFlags(fromIntake, { ...calm, hasFallRiskResult: true })]).toEqual(["F_VFX", "F_FALL", "F_TKR"]);
  expect([...currentFlags(fromIntake, calm)]).toEqual(["F_VFX", "F_TKR"]);
});

test("[PAIN-04] pain before a session is a flag for that day", () => {
  expect([...currentFlags(new Set(), { ...calm, isInPainToday: true })]).toEqual(["F_PAIN_MOD"]);
});
