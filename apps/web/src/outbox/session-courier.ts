import type { OutboxEntry } from "./outbox-entry.ts";

/** What became of one thing that was sent. */
export type Delivery =
  /** Stored, now or by an earlier try. */
  | { readonly kind: "stored" }
  /** The server will not take it, however often it is sent. */
  | { readonly kind: "refused"; readonly code: string }
  /** No network, or a server in trouble: later. */
  | { readonly kind: "unreachable" }
  /** Nobody, or no longer, signed in. */
  | { readonly kind: "signed-out" };

/** Takes sessions to the server. Both can be repeated: the session's id says that it is the same one. */
export type SessionCourier = {
  readonly putTrace: (sessionId: string, trace: Uint8Array) => Promise<Delivery>;
  readonly putSession: (record: OutboxEntry["record"]) => Promise<Delivery>;
};
