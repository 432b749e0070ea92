import { localDate, type PatientEvent } from "@plumbline/clinical";
import { fit as fitAnswers } from "@plumbline/clinical/testing";
import type { Chart } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { failed, ok } from "../api/api-result.ts";
import { intakeOf } from "../intake/testing/answers.ts";
import { createPatientChart } from "./patient-chart.ts";
import { readingOf } from "./reading-of.ts";
import { sendEvents } from "./send-events.ts";
import { sendIntake } from "./send-intake.ts";
import { createMemoryChartStore } from "./testing/memory-chart-store.ts";

const today = localDate("2026-10-20");
const subject = "margaret";
const by = { id: subject, role: "patient", name: "Margaret Oakes" } as const;
const receivedAt = "2026-10-01T07:00:00.000Z";
const fit: Chart["entries"][number] = {
  is: "intake",
  receivedAt,
  by,
  intake: intakeOf(fitAnswers),
};
const chart = (entries: Chart["entries"]): Chart => ({
  patientId: subject,
  hasTherapist: true,
  entries,
  alerts: [],
  program: null,
  earlierPrograms: [],
  clinic: [],
});
const fall: PatientEvent = {
  id: "01K6G8Z5M00000000000000001",
  at: "2026-10-20T08:00:00+02:00",
  kind: "fall",
  fallId: "01K6G8Z5M00000000000000001",
  trigger: "said",
  answered: { answer: "fallen_ok", at: 3 },
  elapsed: 3,
  exercise: null,
};

const world = () => {
  const store = createMemoryChartStore();
  let answer = ok(chart([fit]));
  let isReachable = true;
  const patientChart = createPatientChart({
    subject,
    store: async () => store,
    load: async () => (isReachable ? answer : failed("unreachable", "no-network")),
    onTold: () => {},
  });
  const status = () => readingOf(patientChart.state(), today)?.status;
  return {
    store,
    patientChart,
    status,
    answerWith: (entries: Chart["entries"]) => {
      answer = ok(chart(entries));
    },
    cutOff: () => {
      isReachable = false;
    },
  };
};

test("[FALL-11] a fall that was sent locks standing work also before the server says it back", async () => {
  const { store, patientChart, status, answerWith, cutOff } = world();
  await patientChart.refresh();
  await patientChart.tell(fall);
  expect(status()?.standingLock).not.toBeNull();
  await sendEvents(store, async () => ({ kind: "stored" }), subject);
  await patientChart.reread();
  expect(status()?.standingLock).not.toBeNull();
  answerWith([fit, { is: "event", receivedAt, by, event: fall }]);
  await patientChart.refresh();
  expect(patientChart.state().sent.events).toEqual([]);
  expect(status()?.standingLock).not.toBeNull();
  cutOff();
  await patientChart.refresh();
  expect(status()?.standingLock).not.toBeNull();
});

test("[TIER-01] a red flag in an intake that was confirmed without a network holds at once, and is sent later", async () => {
  const { store, patientChart, status } = world();
  await patientChart.refresh();
  expect(status()?.tier).toBe("A");
  const intake = { ...intakeOf({ ...fitAnswers, cardiac: ["chest_pain"] }), version: 2 };
  await patientChart.confirm(intake);
  expect(status()?.tier).toBe("HOLD");
  expect(await sendIntake(store, async () => ({ kind: "unreachable" }), subject)).toBe("unreachable");
  expect((await store.waitingIntake(subject))?.intake.version).toBe(2);
  expect(await sendIntake(store, async () => ({ kind: "stored" }), subject)).toBe("empty");
  await patientChart.reread();
  expect(await store.waitingIntake(subject)).toBeNull();
  expect(status()?.tier).toBe("HOLD");
});

test("[INT-24] an intake that came second is kept with its refusal, and still counts here", async () => {
  const { store, patientChart, status } = world();
  await patientChart.refresh();
  await patientChart.confirm(intakeOf({ ...fitAnswers, newBackPain: true }));
  await sendIntake(store, async () => ({ kind: "refused", code: "intake-changed" }), subject);
  await patientChart.reread();
  expect(patientChart.state().waitingIntake?.refusedWith).toBe("intake-changed");
  expect(status()?.tier).toBe("HOLD");
});
