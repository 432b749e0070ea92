import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { createIndexedDbOutbox } from "./indexed-db-outbox.ts";
import type { Outbox } from "./outbox.ts";
import { createMemoryOutbox } from "./testing/memory-outbox.ts";
import { recordedSession } from "./testing/recorded-session.ts";

let databases = 0;
const implementations: readonly (readonly [string, () => Outbox])[] = [
  ["memory", createMemoryOutbox],
  [
    "IndexedDB",
    () => {
      databases += 1;
      return createIndexedDbOutbox(`outbox-contract-${databases}`);
    },
  ],
];

const margaret = "margaret-1";
const harold = "harold-1";
const early = "01JD3Q5V7N8K4T2M6R9WXYZABC";
const late = "01JD4Q5V7N8K4T2M6R9WXYZABC";
const trace = Uint8Array.from([1, 2, 3, 250]);
const entryOf = (sessionId: string, subject: string, bytes: Uint8Array | null = null) => ({
  sessionId,
  subject,
  record: recordedSession(sessionId, bytes),
  refusedWith: null,
});

describe.each(implementations)("outbox in %s", (_, create) => {
  test("what was put comes back whole, its trace byte for byte", async () => {
    const outbox = create();
    const entry = entryOf(early, margaret, trace);
    await outbox.put(entry);
    expect(await outbox.list(margaret)).toEqual([entry]);
  });

  test("sessions come in their order, and only one's own", async () => {
    const outbox = create();
    await outbox.put(entryOf(late, margaret));
    await outbox.put(entryOf(early, margaret));
    await outbox.put(entryOf("01JD5Q5V7N8K4T2M6R9WXYZABC", harold));
    expect((await outbox.list(margaret)).map(({ sessionId }) => sessionId)).toEqual([early, late]);
  });

  test("put twice is there once", async () => {
    const outbox = create();
    await outbox.put(entryOf(early, margaret));
    await outbox.put(entryOf(early, margaret, trace));
    expect(await outbox.list(margaret)).toEqual([entryOf(early, margaret, trace)]);
  });

  test("a refused entry stays, with its reason; a removed one is gone; both may be repeated", async () => {
    const outbox = create();
    await outbox.put(entryOf(early, margaret));
    await outbox.put(entryOf(late, margaret));
    for (const _again of [1, 2]) {
      await outbox.refuse(early, "session-differs");
      await outbox.remove(late);
    }
    expect(await outbox.list(margaret)).toEqual([{ ...entryOf(early, margaret), refusedWith: "session-differs" }]);
  });
});

test("another tab on the same database sees what this one put", async () => {
  await createIndexedDbOutbox("shared").put(entryOf(early, margaret, trace));
  expect(await createIndexedDbOutbox("shared").list(margaret)).toEqual([entryOf(early, margaret, trace)]);
});
