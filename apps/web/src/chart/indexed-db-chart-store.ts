import { chart as chartSchema } from "@plumbline/contracts";
import { Dexie, type Table } from "dexie";
import type { ChartStore } from "./chart-store.ts";
import type { WaitingEvent } from "./waiting-event.ts";
import type { WaitingIntake } from "./waiting-intake.ts";

/** The first of each list is the key. */
const SCHEMA = { events: "event.id, subject", charts: "patientId", intakes: "subject" };

/** The chart in the browser's own database. */
export const createIndexedDbChartStore = (name = "plumbline-chart"): ChartStore => {
  const database = new Dexie(name);
  database.version(2).stores(SCHEMA);
  const events: Table<WaitingEvent, string> = database.table("events");
  const charts: Table<unknown, string> = database.table("charts");
  const intakes: Table<WaitingIntake, string> = database.table("intakes");
  return {
    put: async (waiting) => {
      await events.put(waiting);
    },
    // Ids are ULIDs: in their order lies the order in time.
    list: (subject) => events.where("subject").equals(subject).sortBy("event.id"),
    remove: (eventId) => events.delete(eventId),
    refuse: async (eventId, code) => {
      await events.update(eventId, { refusedWith: code });
    },
    putIntake: async (waiting) => {
      await intakes.put(waiting);
    },
    waitingIntake: async (subject) => (await intakes.get(subject)) ?? null,
    removeIntake: (subject, version) =>
      database.transaction("rw", intakes, async () => {
        if ((await intakes.get(subject))?.intake.version === version) await intakes.delete(subject);
      }),
    keepChart: async (chart) => {
      await charts.put(chart);
    },
    // An older version of this page may have kept another form of it.
    keptChart: async (subject) => chartSchema.safeParse(await charts.get(subject)).data ?? null,
    forgetCharts: () => charts.clear(),
  };
};
