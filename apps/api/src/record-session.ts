import type { SessionUpload } from "@plumbline/contracts";
import { done, type Outcome, refused } from "./outcome.ts";
import type { SessionRepository } from "./session-repository.ts";
import type { TraceStore } from "./trace-store.ts";

type Parts = { readonly sessions: SessionRepository; readonly traces: TraceStore };

/** Keeps a patient's session. The trace that it names is there first, so that no record points at nothing. */
export async function recordSession(
  { sessions, traces }: Parts,
  patientId: string,
  session: SessionUpload,
): Promise<Outcome<"created" | "same", "trace-missing" | "session-differs">> {
  const { sessionId, skeletonTrace } = session;
  if (skeletonTrace !== null) {
    const size = await traces.sizeOfTrace({ patientId, sessionId });
    if (size !== skeletonTrace.byteLength) return refused("trace-missing");
  }
  const outcome = await sessions.putSession(patientId, session);
  return outcome === "different" ? refused("session-differs") : done(outcome);
}
