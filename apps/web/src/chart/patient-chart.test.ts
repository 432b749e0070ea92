import "fake-indexeddb/auto";
import { localDate, type PatientEvent } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { type ApiResult, failed, ok } from "../api/api-result.ts";
import type { Delivery } from "../outbox/session-courier.ts";
import type { ChartStore } from "./chart-store.ts";
import { createIndexedDbChartStore } from "./indexed-db-chart-store.ts";
import { createPatientChart, NOTHING_KNOWN } from "./patient-chart.ts";
import { entriesOf, readingOf } from "./reading-of.ts";
import { sendEvents } from "./send-events.ts";
import { exampleChart } from "./testing/example-chart.ts";
import { createMemoryChartStore } from "./testing/memory-chart-store.ts";

const margaret = exampleChart.patientId;
const today = localDate("2026-03-02");

const painOf = (score: number, id = "01JD3Q5V7N8K4T2M6R9WXYZABC"): PatientEvent => ({
  id,
  at: "2026-03-02T10:00:00+01:00",
  kind: "pain",
  phase: "after",
  score,
  site: "other",
  onset: "usual",
  exercise: null,
  sessionId: null,
});
const later = "01JD4Q5V7N8K4T2M6R9WXYZABC";

let databases = 0;
const stores: readonly (readonly [string, () => ChartStore])[] = [
  ["memory", createMemoryChartStore],
  [
    "IndexedDB",
    () => {
      databases += 1;
      return createIndexedDbChartStore(`chart-contract-${databases}`);
    },
  ],
];

describe.each(stores)("a chart kept in %s", (_, create) => {
  test("gives back what was told, in its order, and only one's own", async () => {
    const store = create();
    await store.put({ event: painOf(3, later), subject: margaret, refusedWith: null });
    await store.put({ event: painOf(2), subject: margaret, refusedWith: null });
    await store.put({ event: painOf(2), subject: margaret, refusedWith: null });
    await store.put({ event: painOf(9, "01JD5Q5V7N8K4T2M6R9WXYZABC"), subject: "harold-1", refusedWith: null });
    expect((await store.list(margaret)).map(({ event }) => event)).toEqual([painOf(2), painOf(3, later)]);
  });

  test("an event that is refused stays, one that is sent goes", async () => {
    const store = create();
    await store.put({ event: painOf(2), subject: margaret, refusedWith: null });
    await store.put({ event: painOf(3, later), subject: margaret, refusedWith: null });
    await store.refuse(painOf(2).id, "event-differs");
    await store.remove(later);
    expect(await store.list(margaret)).toEqual([{ event: painOf(2), subject: margaret, refusedWith: "event-differs" }]);
  });

  test("remembers the server's last word until it is told to forget it, and never what was not sent", async () => {
    const store = create();
    await store.keepChart(exampleChart);
    await store.put({ event: painOf(2), subject: margaret, refusedWith: null });
    expect(await store.keptChart(margaret)).toEqual(exampleChart);
    expect(await store.keptChart("harold-1")).toBeNull();
    await store.forgetCharts();
    expect(await store.keptChart(margaret)).toBeNull();
    expect(await store.list(margaret)).toHaveLength(1);
  });
});

const openChart = (store: ChartStore, load: () => Promise<ApiResult<Chart>>) =>
  createPatientChart({ subject: margaret, store: async () => store, load, onTold: () => {} });
const unreachable = async () => failed("unreachable", "no-network");

describe("the chart on this device", () => {
  test("[PAIN-05] a pain of 8 holds at once, without a network", async () => {
    const store = createMemoryChartStore();
    await store.keepChart(exampleChart);
    const chart = openChart(store, unreachable);
    await chart.refresh();
    expect(chart.state()).toMatchObject({ from: "kept", failure: "unreachable" });
    expect(readingOf(chart.state(), today)?.status.tier).toBe("A");
    await chart.tell(painOf(8));
    expect(readingOf(chart.state(), today)?.status.tier).toBe("HOLD");
  });

  test("what was told in another visit still holds, also while the server does not know it", async () => {
    const store = createMemoryChartStore();
    await store.put({ event: painOf(8), subject: margaret, refusedWith: null });
    const chart = openChart(store, async () => ok(exampleChart));
    await chart.refresh();
    expect(chart.state().from).toBe("server");
    expect(readingOf(chart.state(), today)?.status.tier).toBe("HOLD");
  });

  test("nothing is counted twice while it is on its way", async () => {
    const store = createMemoryChartStore();
    const event = painOf(8);
    const stored = { is: "event", event, receivedAt: "2026-03-02T09:00:01.000Z", by: exampleChart.entries[0]?.by };
    await store.put({ event, subject: margaret, refusedWith: null });
    const chart = { ...exampleChart, entries: [...exampleChart.entries, stored] } as Chart;
    expect(entriesOf({ ...NOTHING_KNOWN, chart, waiting: await store.list(margaret) })).toHaveLength(2);
  });

  test("while nothing is known, nobody is taken for healthy", () => {
    expect(readingOf(NOTHING_KNOWN, today)).toBeNull();
  });

  test("a device that cannot store says so", async () => {
    const full: ChartStore = { ...createMemoryChartStore(), put: () => Promise.reject(new Error("the disk is full")) };
    await expect(openChart(full, unreachable).tell(painOf(8))).rejects.toThrow("the disk is full");
  });
});

describe("sending what was told", () => {
  const filled = async (): Promise<ChartStore> => {
    const store = createMemoryChartStore();
    await store.put({ event: painOf(8), subject: margaret, refusedWith: null });
    await store.put({ event: painOf(3, later), subject: margaret, refusedWith: null });
    return store;
  };

  test.each(["unreachable", "signed-out"] as const)("while the server is %s everything stays", async (kind) => {
    const store = await filled();
    expect(await sendEvents(store, async () => ({ kind }), margaret)).toBe(kind);
    expect(await store.list(margaret)).toHaveLength(2);
  });

  test("what the server refuses stays, is not sent again, and holds up nothing", async () => {
    const store = await filled();
    const arrived: string[] = [];
    const picky = async ({ id }: PatientEvent): Promise<Delivery> => {
      arrived.push(id);
      return id === later ? { kind: "stored" } : { kind: "refused", code: "event-differs" };
    };
    expect(await sendEvents(store, picky, margaret)).toBe("empty");
    expect(await sendEvents(store, picky, margaret)).toBe("empty");
    expect(arrived).toEqual([painOf(8).id, later]);
    expect((await store.list(margaret)).map(({ refusedWith }) => refusedWith)).toEqual(["event-differs"]);
  });
});
