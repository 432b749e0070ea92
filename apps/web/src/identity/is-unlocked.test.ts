import { type Chart, localDate, readChart } from "@plumbline/clinical";
import { fit as fitAnswers } from "@plumbline/clinical/testing";
import { findExercise } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { intakeOf } from "../intake/testing/answers.ts";
import { isUnlocked } from "./is-unlocked.ts";

const today = localDate("2026-10-20");
const exercise = (id: string) => findExercise(id) ?? expect.fail(`no exercise ${id}`);
const read = (...chart: Chart) => readChart(chart, today, []);

const fit: Chart[number] = { is: "intake", intake: intakeOf(fitAnswers) };
const approved: Chart[number] = {
  is: "event",
  event: {
    id: "01K6G8Z5M00000000000000001",
    at: "2026-10-05T09:00:00+02:00",
    kind: "approval",
    item: "squat",
    until: "2026-10-19",
    reason: "Strong enough.",
  },
};

test("[MX-01] for a visitor the squat starts locked, and the mini squat is open", () => {
  expect(isUnlocked(exercise("squat"), null, today)).toBe(false);
  expect(isUnlocked(exercise("mini_squat"), null, today)).toBe(true);
});

test("[MX-02] for a patient the squat is open as long as the therapist's approval holds", () => {
  expect(isUnlocked(exercise("squat"), read(fit), today)).toBe(false);
  expect(isUnlocked(exercise("squat"), read(fit, approved), localDate("2026-10-19"))).toBe(true);
  expect(isUnlocked(exercise("squat"), read(fit, approved), today)).toBe(false);
});

test("[MX-HOLD] [TIER-05] on HOLD, and without an intake, a patient may do nothing", () => {
  const inPain: Chart[number] = { is: "intake", intake: intakeOf({ ...fitAnswers, newBackPain: true }) };
  expect(isUnlocked(exercise("mini_squat"), read(inPain), today)).toBe(false);
  expect(isUnlocked(exercise("mini_squat"), read(), today)).toBe(false);
  expect(isUnlocked(exercise("mini_squat"), read(fit), today)).toBe(true);
});
