import type { OutboxEntry } from "./outbox-entry.ts";

/** What waits on this device. Each method has done its work when its promise is kept, whatever happens to the tab then. */
export type Outbox = {
  /** Record and trace together, or neither. */
  readonly put: (entry: OutboxEntry) => Promise<void>;
  /** In the order of the sessions. */
  readonly list: (subject: string) => Promise<readonly OutboxEntry[]>;
  readonly remove: (sessionId: string) => Promise<void>;
  /** Keeps the entry, and does not offer it again. */
  readonly refuse: (sessionId: string, code: string) => Promise<void>;
};
