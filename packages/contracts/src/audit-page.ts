import { z } from "zod";
import { instant, subject, ulid } from "./identifiers.ts";
import { nextCursor } from "./page.ts";

/** What of a patient's data somebody else has seen. */
export const auditedRead = z.enum([
  "caseload-entry",
  "session-list",
  "session",
  "trace",
  "chart",
  "intake-draft",
  "alerts",
]);

/** PRIV-04: one read of a patient's data by somebody else. */
export const auditEntry = z
  .strictObject({
    id: ulid,
    at: instant,
    reader: z.strictObject({ id: subject, name: z.string() }),
    read: auditedRead,
    /** null where what was read is not one session. */
    sessionId: ulid.nullable(),
    requestId: z.string(),
  })
  .meta({ id: "AuditEntry" });

/** Newest first. */
export const auditPage = z.strictObject({ entries: z.array(auditEntry), nextCursor }).meta({ id: "AuditPage" });

export type AuditedRead = z.infer<typeof auditedRead>;
export type AuditEntry = z.infer<typeof auditEntry>;
export type AuditPage = z.infer<typeof auditPage>;
