import type { PutOutcome } from "./put-outcome.ts";

/** One trace a session. */
export type TraceKey = { readonly patientId: string; readonly sessionId: string };

/** Stick-figure traces: too large for the table, and kept apart from it. */
export type TraceStore = {
  readonly putTrace: (key: TraceKey, bytes: Uint8Array) => Promise<PutOutcome>;
  readonly getTrace: (key: TraceKey) => Promise<Uint8Array | null>;
  /** In bytes; null where there is none. */
  readonly sizeOfTrace: (key: TraceKey) => Promise<number | null>;
};
