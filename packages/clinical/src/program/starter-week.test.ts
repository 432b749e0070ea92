import { expect, test } from "vitest";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import { HOME_EQUIPMENT, type IntakeAnswers } from "../screening/intake-answers.ts";
import { daysWithoutRest } from "../session-safety/day-limits.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { buildStarterProgram } from "./starter-program.ts";

const itemsOf = (tier: ClinicalTier, answers: Partial<IntakeAnswers> = {}) =>
  buildStarterProgram({
    status: patientIn(tier),
    profile: { ...fit, equipment: HOME_EQUIPMENT, ...answers },
    goals: [],
  }).items;

test.each(["A", "B", "C"] as const)("[SAFE-08] tier %s rests the same muscles for a day", (tier) => {
  expect(daysWithoutRest(itemsOf(tier))).toEqual([]);
});

test.each([
  ["A", ["Mon Wed Fri", "daily", "daily", "Mon Wed Fri", "Tue Sat", "Mon Wed Fri"]],
  ["B", ["Mon Thu", "daily", "daily", "Mon Thu", "Tue Sat", "Mon Wed Fri"]],
  ["C", ["Mon Thu", "daily", "Mon Thu", "Mon Thu"]],
] as const)("[PROG-03] [CHO-17] the week of tier %s", (tier, weeks) => {
  const days = itemsOf(tier).map((item) => (item.days.length === 7 ? "daily" : item.days.join(" ")));
  expect(days).toEqual(weeks);
});

test.each([
  ["A", [null, { from: 15, to: 20 }, { from: 5, to: 10 }, null]],
  ["B", [null, { from: 10, to: 20 }, { from: 5, to: 5 }, null]],
  ["C", [null, { from: 3, to: 3 }, null, null]],
] as const)("[PROG-03] the minutes of tier %s's slots", (tier, minutes) => {
  const items = itemsOf(tier, { activityLevel: "low" });
  expect(items.map((item) => item.minutes)).toEqual(minutes);
});
