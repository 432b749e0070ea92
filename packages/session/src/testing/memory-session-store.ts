import type { SessionStore } from "../ports.ts";
import type { SessionRecord } from "../session-record.ts";

export type MemorySessionStore = SessionStore & {
  /** In the order of saving. Saving a session again replaces it in its place. */
  readonly records: () => readonly SessionRecord[];
  /** How often `save` was called. */
  readonly saves: () => number;
};

export const createMemorySessionStore = (): MemorySessionStore => {
  const records = new Map<string, SessionRecord>();
  let saves = 0;
  return {
    save: async (record) => {
      saves += 1;
      records.set(record.sessionId, record);
    },
    records: () => [...records.values()],
    saves: () => saves,
  };
};
