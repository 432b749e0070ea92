import { score } from "@plumbline/session";
import { describe, expect, test } from "vitest";
import { createIndexedDbSessionStore } from "../adapters/indexed-db-session-store.ts";
import { drainOutbox } from "./drain-outbox.ts";
import { createKeeper } from "./keeper.ts";
import { createFakeServer } from "./testing/fake-server.ts";
import { createMemoryOutbox } from "./testing/memory-outbox.ts";
import { recordedSession } from "./testing/recorded-session.ts";

const NOW = 1_000_000;
const TEN_MINUTES = 600_000;
const margaret = "margaret-1";
const record = recordedSession("01JD4Q5V7N8K4T2M6R9WXYZABC", null);

describe("a record whose questions are still open", () => {
  const answered = { ...record, pain: score(2), effort: score(4) };
  const opened = () => {
    const outbox = createMemoryOutbox();
    const keeper = createKeeper(
      () => Promise.resolve(outbox),
      () => {},
      () => NOW,
    );
    return { outbox, server: createFakeServer(), store: createIndexedDbSessionStore(keeper, margaret) };
  };

  test("is on the device at once, and goes without its answers when its tab was killed", async () => {
    const { outbox, server, store } = opened();
    await store.save(record, false);
    expect(await drainOutbox(outbox, server.courier, margaret, NOW + TEN_MINUTES - 1)).toBe("held");
    expect(server.arrivals()).toBe(0);
    expect(await drainOutbox(outbox, server.courier, margaret, NOW + TEN_MINUTES)).toBe("empty");
    expect(server.stored()).toEqual([`session ${record.sessionId}`]);
  });

  test("is sent once and with its answers when they are given, also where both are saved at one time", async () => {
    const { outbox, server, store } = opened();
    await Promise.all([store.save(record, false), store.save(answered, true)]);
    expect(await outbox.list(margaret)).toMatchObject([{ record: { pain: 2, effort: 4 } }]);
    expect(await drainOutbox(outbox, server.courier, margaret, NOW)).toBe("empty");
    expect(server.arrivals()).toBe(1);
  });

  test("is not sent a second time when the answers come after it was sent: what is stored never changes", async () => {
    const { outbox, server, store } = opened();
    await store.save(record, false);
    await drainOutbox(outbox, server.courier, margaret, NOW + TEN_MINUTES);
    await store.save(answered, true);
    expect(await drainOutbox(outbox, server.courier, margaret, NOW + TEN_MINUTES)).toBe("empty");
    expect(server.arrivals()).toBe(1);
  });
});
