import type { Outbox } from "../outbox.ts";
import type { OutboxEntry } from "../outbox-entry.ts";

/** Keeps copies, as a database does. */
export const createMemoryOutbox = (): Outbox => {
  const entries = new Map<string, OutboxEntry>();
  return {
    put: async (entry) => {
      entries.set(entry.sessionId, structuredClone(entry));
    },
    list: async (subject) =>
      [...entries.values()]
        .filter((entry) => entry.subject === subject)
        .toSorted((one, other) => (one.sessionId < other.sessionId ? -1 : 1))
        .map((entry) => structuredClone(entry)),
    remove: async (sessionId) => {
      entries.delete(sessionId);
    },
    refuse: async (sessionId, code) => {
      const entry = entries.get(sessionId);
      if (entry !== undefined) entries.set(sessionId, { ...entry, refusedWith: code });
    },
  };
};
