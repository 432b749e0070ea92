import { expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { gate } from "../gating/gate.ts";
import { patientIn } from "../testing/status.ts";
import { conditionsOf, daysAway, isBackFromGap, type Training } from "./day-conditions.ts";

const today = localDate("2026-10-20");
const did = (exercise: Training["exercise"], date: string): Training => ({ exercise, date: localDate(date) });

test("[PROG-09] back from a week away: half of each dose for one week", () => {
  expect(isBackFromGap([did("heel_raise", "2026-10-13")], today)).toBe(true);
  expect(isBackFromGap([did("heel_raise", "2026-10-14")], today)).toBe(false);
  expect(isBackFromGap([did("heel_raise", "2026-10-05"), did("heel_raise", "2026-10-14")], today)).toBe(true);
  expect(isBackFromGap([did("heel_raise", "2026-10-04"), did("heel_raise", "2026-10-13")], today)).toBe(true);
  expect(
    isBackFromGap(
      [did("heel_raise", "2026-10-03"), did("heel_raise", "2026-10-12"), did("heel_raise", "2026-10-17")],
      today,
    ),
  ).toBe(false);
  expect(isBackFromGap([], today)).toBe(false);
  expect(daysAway([did("heel_raise", "2026-10-06"), did("heel_raise", "2026-10-20")], today)).toBe(14);
});

const inTierB = patientIn("B");
const ofStance = (...trainings: readonly Training[]) =>
  conditionsOf(gate("tandem_stand", inTierB), inTierB, trainings, today).isFirstWeekWithCaution;

test("[MX-TB] the first week is counted from the first time that the exercise was done", () => {
  expect(ofStance()).toBe(true);
  expect(ofStance(did("tandem_stand", "2026-10-14"))).toBe(true);
  expect(ofStance(did("tandem_stand", "2026-10-13"))).toBe(false);
  expect(ofStance(did("march", "2026-10-01"))).toBe(true);
});

test("[MX-TB] where the tier asks for no care there is no such week", () => {
  const inTierA = patientIn("A");
  expect(conditionsOf(gate("tandem_stand", inTierA), inTierA, [], today).isFirstWeekWithCaution).toBe(false);
});

test("[MX-PAI] a day with pain is one whatever was done", () => {
  const hurting = patientIn("B", "F_PAIN_MOD");
  expect(conditionsOf(gate("march", hurting), hurting, [], today).isInPain).toBe(true);
  expect(conditionsOf(gate("march", inTierB), inTierB, [], today).isInPain).toBe(false);
});
