import type { Chart } from "@plumbline/contracts";
import type { ChartStore } from "../chart-store.ts";
import type { WaitingEvent } from "../waiting-event.ts";
import type { WaitingIntake } from "../waiting-intake.ts";

/** Keeps copies, as a database does. */
export const createMemoryChartStore = (): ChartStore => {
  const events = new Map<string, WaitingEvent>();
  const charts = new Map<string, Chart>();
  const intakes = new Map<string, WaitingIntake>();
  return {
    put: async (waiting) => {
      events.set(waiting.event.id, structuredClone(waiting));
    },
    list: async (subject) =>
      [...events.values()]
        .filter((waiting) => waiting.subject === subject)
        .toSorted((one, other) => (one.event.id < other.event.id ? -1 : 1))
        .map((waiting) => structuredClone(waiting)),
    remove: async (eventId) => {
      events.delete(eventId);
    },
    refuse: async (eventId, code) => {
      const waiting = events.get(eventId);
      if (waiting !== undefined) events.set(eventId, { ...waiting, refusedWith: code });
    },
    putIntake: async (waiting) => {
      intakes.set(waiting.subject, structuredClone(waiting));
    },
    waitingIntake: async (subject) => intakes.get(subject) ?? null,
    removeIntake: async (subject, version) => {
      if (intakes.get(subject)?.intake.version === version) intakes.delete(subject);
    },
    keepChart: async (chart) => {
      charts.set(chart.patientId, structuredClone(chart));
    },
    keptChart: async (subject) => charts.get(subject) ?? null,
    forgetCharts: async () => charts.clear(),
  };
};
