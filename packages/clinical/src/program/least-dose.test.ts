import { findExercise, repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { gate } from "../gating/gate.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { percentOf } from "./completion.ts";
import { conditionsOf, daysAway } from "./day-conditions.ts";
import { nextStepUp } from "./next-step.ts";
import { startingDose } from "./personal-dose.ts";
import { mostFor } from "./starter-program.ts";

const today = localDate("2026-10-20");
const found = (id: string) => findExercise(id) ?? expect.fail();

test("[PROG-06] what was not asked for cannot be completed", () => {
  expect([percentOf(0, 0), percentOf(3, 0), percentOf(3, -1)]).toEqual([0, 0, 0]);
});

test("[PROG-09] before the first exercise nobody has been away", () => {
  expect(daysAway([], today)).toBeNull();
  expect(daysAway([{ exercise: "march", date: today }], today)).toBeNull();
});

test("[MX-TB] a caution of another column makes no first week", () => {
  const status = patientIn("A", "F_FALL");
  const verdict = gate("tandem_stand", status);
  expect(verdict.modifications.map(({ rule }) => rule)).toEqual(["MX-FAL"]);
  expect(conditionsOf(verdict, status, [], today).isFirstWeekWithCaution).toBe(false);
});

test("[PROG-05] a tier that does not use an exercise has no dose of it for anybody, also not a smaller one", () => {
  expect(startingDose(found("step_up"), "C", { age: 80, activityLevel: "low" })).toBeNull();
});

test("[PROG-04] four exercises a session in tier C, however young and active the patient is", () => {
  const young = { ...fit, age: 60, activityLevel: "high" } as const;
  expect([mostFor("A", young), mostFor("B", young), mostFor("C", young)]).toEqual([6, 6, 4]);
});

test("[PROG-06] a therapist's dose of another kind rises within §4.5's repetitions, too", () => {
  const step = nextStepUp(found("single_leg_stand"), repetitions(2, 8, 10), "A", 0);
  expect(step).toEqual({ kind: "dose", change: "reps", dose: repetitions(2, 10, 12) });
});
