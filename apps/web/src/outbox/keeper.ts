import type { SessionRecord } from "@plumbline/session";
import type { Outbox } from "./outbox.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import type { SendingState } from "./sender.ts";

/** How far one session of this page has come. A session that is `saved` and waits no longer has been sent. */
export type Keeping = "saving" | "saved" | "save-failed";

export type Waiting = Pick<OutboxEntry, "sessionId" | "refusedWith"> & {
  /** What was done: it counts on this device before the server knows it. */
  readonly done: Pick<SessionRecord, "exerciseId" | "startedAt" | "source" | "status">;
};

const toWaiting = ({ sessionId, refusedWith, record }: OutboxEntry): Waiting => {
  const { exerciseId, startedAt, source, status } = record;
  return { sessionId, refusedWith, done: { exerciseId, startedAt, source, status } };
};

export type KeeperState = {
  /** Of the sessions that were done in this page. */
  readonly keeping: Readonly<Record<string, Keeping>>;
  /** What the outbox holds for whoever is signed in; null until it was read. */
  readonly waiting: readonly Waiting[] | null;
  readonly sending: SendingState;
};

export type Keeper = {
  readonly state: () => KeeperState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Done when the record is in the outbox. @throws whatever the outbox throws */
  readonly keep: (record: SessionRecord, subject: string) => Promise<void>;
  /** Reads the outbox again. */
  readonly refresh: (subject: string) => Promise<void>;
  readonly setSending: (sending: SendingState) => void;
};

/** What the screens see of the outbox. */
export const createKeeper = (outbox: () => Promise<Outbox>, onKept: () => void): Keeper => {
  const listeners = new Set<() => void>();
  let current: KeeperState = { keeping: {}, waiting: null, sending: "idle" };

  const become = (change: Partial<KeeperState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const note = (sessionId: string, keeping: Keeping): void =>
    become({ keeping: { ...current.keeping, [sessionId]: keeping } });
  const refresh = async (subject: string): Promise<void> => {
    const entries = await (await outbox()).list(subject);
    become({ waiting: entries.map(toWaiting) });
  };

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: async (record, subject) => {
      const { sessionId } = record;
      note(sessionId, "saving");
      try {
        await (await outbox()).put({ sessionId, subject, record, refusedWith: null });
        await refresh(subject);
      } catch (error) {
        note(sessionId, "save-failed");
        throw error;
      }
      // Only now may a screen say so.
      note(sessionId, "saved");
      onKept();
    },
    refresh,
    setSending: (sending) => become({ sending }),
  };
};
