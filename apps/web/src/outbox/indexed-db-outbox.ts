import { Dexie, type Table } from "dexie";
import type { Outbox } from "./outbox.ts";
import type { OutboxEntry } from "./outbox-entry.ts";

/** The index is the list of fields that Dexie searches by; the first is the key. */
const SCHEMA = { entries: "sessionId, subject" };

/**
 * The outbox in the browser's own database. A write is done when its transaction is, so `put` keeps its promise even
 * when the tab is killed at once.
 */
export const createIndexedDbOutbox = (name = "plumbline-outbox"): Outbox => {
  const database = new Dexie(name);
  database.version(1).stores(SCHEMA);
  const entries: Table<OutboxEntry, string> = database.table("entries");
  return {
    put: async (entry) => {
      await entries.put(entry);
    },
    // Session ids are ULIDs: in their order lies the order of the sessions.
    list: (subject) => entries.where("subject").equals(subject).sortBy("sessionId"),
    remove: (sessionId) => entries.delete(sessionId),
    refuse: async (sessionId, code) => {
      await entries.update(sessionId, { refusedWith: code });
    },
  };
};
