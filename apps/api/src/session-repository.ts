import type { SessionSummary, SessionUpload } from "@plumbline/contracts";
import type { Page, PageRequest } from "./paging.ts";
import type { PutOutcome } from "./put-outcome.ts";

/** Sessions, each in its patient's own partition: the same id of another patient is another session. */
export type SessionRepository = {
  /** Stores a session once. The order of its fields does not make it a different one. */
  readonly putSession: (patientId: string, session: SessionUpload) => Promise<PutOutcome>;
  readonly getSession: (patientId: string, sessionId: string) => Promise<SessionUpload | null>;
  /** Newest first, by their ids. `after` is a session's id. */
  readonly listSessions: (patientId: string, page: PageRequest) => Promise<Page<SessionSummary>>;
};
