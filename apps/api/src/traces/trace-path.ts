import type { TraceKey } from "../trace-store.ts";

/** One name a trace, for a file as for an object. Subjects and ULIDs hold nothing that a path could misread. */
export function tracePath({ patientId, sessionId }: TraceKey): string {
  return `${patientId}/${sessionId}.trace`;
}
