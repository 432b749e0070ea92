import type { FormerSessionRecord, SessionRecord } from "@plumbline/session";

/**
 * A session on its way, its trace included. It is kept as it was measured and becomes the contract's form when it is
 * sent: what must not get lost needs nothing more to be stored.
 */
export type OutboxEntry = {
  /** Key here and at the server: sent twice, stored once. */
  readonly sessionId: string;
  /** Whose session it is. Somebody else who signs in on this device never sends it. */
  readonly subject: string;
  readonly record: SessionRecord | FormerSessionRecord;
  /** Why it will never be taken as it is: the server's error code. null while there is hope. */
  readonly refusedWith: string | null;
  /**
   * Its questions are still open: not sent before this moment, milliseconds of the device's clock. Absent, it is sent at
   * once; what was sent never changes.
   */
  readonly heldUntil?: number;
};
