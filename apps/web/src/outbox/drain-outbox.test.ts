import "fake-indexeddb/auto";
import type { SessionRecord } from "@plumbline/session";
import { describe, expect, test } from "vitest";
import { createIndexedDbSessionStore } from "../adapters/indexed-db-session-store.ts";
import { drainOutbox } from "./drain-outbox.ts";
import { createIndexedDbOutbox } from "./indexed-db-outbox.ts";
import { createKeeper } from "./keeper.ts";
import type { Outbox } from "./outbox.ts";
import type { Delivery, SessionCourier } from "./session-courier.ts";
import { stageOf } from "./stage-of.ts";
import { createFakeServer } from "./testing/fake-server.ts";
import { createKilledTab } from "./testing/killed-tab.ts";
import { createMemoryOutbox } from "./testing/memory-outbox.ts";
import { recordedSession } from "./testing/recorded-session.ts";

const NOW = 1_000_000;
const margaret = "margaret-1";
const first = recordedSession("01JD3Q5V7N8K4T2M6R9WXYZABC", Uint8Array.from([1, 2, 3]));
const second = recordedSession("01JD4Q5V7N8K4T2M6R9WXYZABC", null);
const everything = [`trace ${first.sessionId}`, `session ${first.sessionId}`, `session ${second.sessionId}`];

const putAll = async (outbox: Outbox, ...records: readonly SessionRecord[]): Promise<void> => {
  for (const record of records) {
    await outbox.put({ sessionId: record.sessionId, subject: margaret, record, refusedWith: null });
  }
};

/** Listing, three deliveries, two removals: each is done, and then heard of. */
const STEPS = 12;

describe.each(Array.from({ length: STEPS + 1 }, (_, step) => step))("a tab killed after step %i of sending", (step) => {
  test("[PRIV-05] loses nothing, and what the next tab sends is stored once, the trace first", async () => {
    const name = `killed-${step}`;
    const server = createFakeServer();
    await putAll(createIndexedDbOutbox(name), first, second);

    const tab = createKilledTab(step);
    const draining = drainOutbox(tab.through(createIndexedDbOutbox(name)), tab.through(server.courier), margaret, NOW);
    const survived = await Promise.race([draining.then(() => true), tab.death.then(() => false)]);
    expect(survived).toBe(step === STEPS);

    const nextTab = createIndexedDbOutbox(name);
    expect(await drainOutbox(nextTab, server.courier, margaret, NOW)).toBe("empty");
    expect(server.stored()).toEqual(everything);
    expect(await nextTab.list(margaret)).toEqual([]);
  });
});

describe.each([0, 1, 2, 3, 4])("a tab killed after step %i of keeping a session", (step) => {
  test("never said that it was saved unless it was", async () => {
    const name = `keeping-${step}`;
    const tab = createKilledTab(step);
    const outbox = tab.through(createIndexedDbOutbox(name));
    const keeper = createKeeper(
      () => Promise.resolve(outbox),
      () => {},
      () => NOW,
    );
    const saving = createIndexedDbSessionStore(keeper, margaret).save(first, true);
    await Promise.race([saving, tab.death]);
    const isInOutbox = (await createIndexedDbOutbox(name).list(margaret)).length === 1;
    const stage = stageOf(keeper.state(), first.sessionId);
    expect(stage).toBe(step === 4 ? "waiting" : "saving");
    // Step 1 is the write itself.
    expect(isInOutbox).toBe(step >= 1);
  });
});

test("a device that cannot store says so, and the record is not called saved", async () => {
  const broken: Outbox = { ...createMemoryOutbox(), put: () => Promise.reject(new Error("the disk is full")) };
  const keeper = createKeeper(
    () => Promise.resolve(broken),
    () => {},
    () => NOW,
  );
  await expect(keeper.keep(first, margaret, true)).rejects.toThrow("the disk is full");
  expect(stageOf(keeper.state(), first.sessionId)).toBe("save-failed");
});

const answering = (delivery: Delivery): SessionCourier => ({
  putTrace: () => Promise.resolve(delivery),
  putSession: () => Promise.resolve(delivery),
});

test.each(["unreachable", "signed-out"] as const)("while the server is %s everything stays", async (kind) => {
  const outbox = createMemoryOutbox();
  await putAll(outbox, first, second);
  expect(await drainOutbox(outbox, answering({ kind }), margaret, NOW)).toBe(kind);
  expect((await outbox.list(margaret)).map(({ refusedWith }) => refusedWith)).toEqual([null, null]);
});

test("a record that the server refuses stays, is not sent again, and holds up nothing", async () => {
  const outbox = createMemoryOutbox();
  const server = createFakeServer();
  await putAll(outbox, first, second);
  const picky: SessionCourier = {
    ...server.courier,
    putTrace: () => Promise.resolve({ kind: "refused", code: "trace-differs" }),
  };
  expect(await drainOutbox(outbox, picky, margaret, NOW)).toBe("empty");
  expect(server.stored()).toEqual([`session ${second.sessionId}`]);
  expect(await outbox.list(margaret)).toMatchObject([{ sessionId: first.sessionId, refusedWith: "trace-differs" }]);
  await drainOutbox(outbox, picky, margaret, NOW);
  expect(server.arrivals()).toBe(1);
});

test("nobody sends what is somebody else's", async () => {
  const outbox = createMemoryOutbox();
  const server = createFakeServer();
  await putAll(outbox, first);
  expect(await drainOutbox(outbox, server.courier, "harold-1", NOW)).toBe("empty");
  expect(server.arrivals()).toBe(0);
});
