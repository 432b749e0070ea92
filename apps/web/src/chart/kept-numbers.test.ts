import "fake-indexeddb/auto";
import { localDate, type PatientEvent } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { failed } from "../api/api-result.ts";
import { createIndexedDbChartStore } from "./indexed-db-chart-store.ts";
import { createPatientChart } from "./patient-chart.ts";
import { readingOf } from "./reading-of.ts";
import { exampleChart } from "./testing/example-chart.ts";
import { createMemoryChartStore } from "./testing/memory-chart-store.ts";

const subject = exampleChart.patientId;
const today = localDate("2026-03-02");

const hurts: PatientEvent = {
  id: "01JD3Q5V7N8K4T2M6R9WXYZABC",
  at: "2026-03-02T10:00:00+01:00",
  kind: "pain",
  phase: "after",
  score: 7,
  site: "other",
  onset: "usual",
  exercise: null,
  sessionId: null,
};

test.each([
  ["from its day on", "2026-03-02", "HOLD"],
  ["not before", "2026-03-03", "A"],
] as const)("[GEN-07] [PAIN-03] a number of the clinic holds without a network, %s", async (_, from, tier) => {
  const store = createMemoryChartStore();
  await store.keepChart({ ...exampleChart, clinic: [{ number: "painSevere", value: 7, from }] });
  const load = async () => failed("unreachable", "no-network");
  const chart = createPatientChart({ subject, store: async () => store, load, onTold: () => {} });
  await chart.refresh();
  await chart.tell(hurts);
  expect(readingOf(chart.state(), today)?.status.tier).toBe(tier);
});

test("[GEN-07] a chart that was kept before there were such numbers is still read", async () => {
  const store = createIndexedDbChartStore("chart-before-clinic");
  const { clinic: _, ...former } = exampleChart;
  await store.keepChart(former as Chart);
  expect(await store.keptChart(subject)).toEqual(exampleChart);
});
