import type { AuditedRead } from "@plumbline/contracts";
import type { Page, PageRequest } from "./paging.ts";

/** One read of a patient's data by somebody else. */
export type AuditRecord = {
  /** A ULID, so that entries sort by time. */
  readonly id: string;
  readonly patientId: string;
  readonly readerId: string;
  readonly read: AuditedRead;
  readonly sessionId: string | null;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly requestId: string;
};

export type AuditLog = {
  readonly append: (record: AuditRecord) => Promise<void>;
  /** What is asked for again and again is noted under one id: the first entry stays. */
  readonly appendOnce: (record: AuditRecord) => Promise<void>;
  /** Newest first. `after` is an entry's id. */
  readonly list: (patientId: string, page: PageRequest) => Promise<Page<AuditRecord>>;
};
