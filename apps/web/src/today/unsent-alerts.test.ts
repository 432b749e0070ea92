import { localDate, type PatientEvent, textForPatient } from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../chart/patient-chart.ts";
import { readingOf } from "../chart/reading-of.ts";
import { intakeOf } from "../intake/testing/answers.ts";
import { unsentAlerts } from "./unsent-alerts.ts";

const today = localDate("2026-10-20");
const chart = {
  patientId: "margaret",
  hasTherapist: true,
  entries: [],
  alerts: [],
  program: null,
  earlierPrograms: [],
  clinic: [],
};
const known = { ...NOTHING_KNOWN, chart, from: "kept" } as const;
const alerts = (state: typeof NOTHING_KNOWN) => {
  const reading = readingOf(state, today) ?? expect.fail("nothing is known");
  return unsentAlerts(state, reading);
};
const pain = (score: number): PatientEvent => ({
  id: "01K6G8Z5M00000000000000001",
  at: "2026-10-20T09:00:00+02:00",
  kind: "pain",
  phase: "before",
  score,
  site: "back",
  onset: "usual",
  exercise: null,
  sessionId: null,
});

test("[RED-01] a red flag that was not sent yet is told as one that was", () => {
  const intake = intakeOf({ ...fit, cardiac: ["chest_pain"] });
  const state = { ...known, waitingIntake: { intake, subject: "margaret", refusedWith: null } };
  expect(alerts(state).map(({ id }) => id)).toEqual(["ALERT-07"]);
  expect(textForPatient(alerts(state))).toContain("Stop exercising");
});

test("[PAIN-03] so is severe pain; mild pain asks for nobody", () => {
  const waiting = (score: number) => [{ event: pain(score), subject: "margaret", refusedWith: null }];
  expect(alerts({ ...known, waiting: waiting(8) }).map(({ id }) => id)).toEqual(["ALERT-03"]);
  expect(alerts({ ...known, waiting: waiting(1) })).toEqual([]);
  expect(alerts(known)).toEqual([]);
});
