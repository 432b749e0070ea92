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
  /**
   * Done when the record is in the outbox. One whose questions are open (not `isFinal`) is held back for a time: if they are
   * answered meanwhile, the final record takes its place, and if the tab is closed, it goes without answers.
   * @throws whatever the outbox throws
   */
  readonly keep: (record: SessionRecord, subject: string, isFinal: boolean) => Promise<void>;
  /** Reads the outbox again. */
  readonly refresh: (subject: string) => Promise<void>;
  readonly setSending: (sending: SendingState) => void;
};

/** Pain and effort are answered by then, or not at all. Milliseconds. [E] */
const HELD = 10 * 60_000;

/** What the screens see of the outbox. @param now milliseconds of the device's clock */
export const createKeeper = (outbox: () => Promise<Outbox>, onKept: () => void, now: () => number): Keeper => {
  const listeners = new Set<() => void>();
  const held = new Set<string>();
  let latest: Promise<void> = Promise.resolve();
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

  /** What was sent meanwhile stays as it was sent: the answers are events of the chart, too. */
  const mayPut = async (open: Outbox, { sessionId }: SessionRecord, subject: string): Promise<boolean> =>
    !held.has(sessionId) || (await open.list(subject)).some((entry) => entry.sessionId === sessionId);

  const put = async (record: SessionRecord, subject: string, isFinal: boolean): Promise<void> => {
    const open = await outbox();
    if (!(await mayPut(open, record, subject))) return;
    const { sessionId } = record;
    const entry = { sessionId, subject, record, refusedWith: null };
    await open.put(isFinal ? entry : { ...entry, heldUntil: now() + HELD });
    if (!isFinal) held.add(sessionId);
  };

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: async (record, subject, isFinal) => {
      const { sessionId } = record;
      note(sessionId, "saving");
      // One after the other: the final record never comes before the early one.
      const putting = latest.then(() => put(record, subject, isFinal));
      latest = putting.catch(() => undefined);
      try {
        await putting;
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
