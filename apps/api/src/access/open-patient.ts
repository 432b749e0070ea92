import type { AuditedRead } from "@plumbline/contracts";
import type { AuditLog } from "../audit-log.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { toInstant } from "../instant.ts";
import { ulidOf } from "../ulid.ts";
import { findActiveGrant } from "./find-active-grant.ts";

/** The desk asks for its lists again every few seconds: that is one look an hour. */
const AGAIN_AND_AGAIN: readonly AuditedRead[] = ["alerts", "caseload-entry"];
const HOUR = 3_600_000;

export type OpenPatientParts = {
  readonly grants: GrantRepository;
  readonly audit: AuditLog;
  readonly now: () => number;
  readonly newId: () => string;
};

export type PatientRead = {
  readonly patientId: string;
  readonly therapistId: string;
  readonly read: AuditedRead;
  readonly sessionId: string | null;
  readonly requestId: string;
};

/**
 * Decides whether a therapist may read something of a patient, and writes down that they did. The audit entry is there
 * before anything is read: a read that then finds nothing is noted too, one that is not noted cannot happen.
 * @returns since when the therapist has access; null without an active grant
 */
export async function openPatient(
  { grants, audit, now, newId }: OpenPatientParts,
  { patientId, therapistId, read, sessionId, requestId }: PatientRead,
): Promise<string | null> {
  const at = toInstant(now());
  const grant = findActiveGrant(await grants.listGrants(patientId), { kind: "therapist", id: therapistId }, at);
  if (grant === null) return null;
  const entry = { patientId, readerId: therapistId, read, sessionId, at, requestId };
  if (AGAIN_AND_AGAIN.includes(read)) {
    const hour = Math.floor(now() / HOUR) * HOUR;
    await audit.appendOnce({ ...entry, id: ulidOf(hour, `${read} ${therapistId}`) });
  } else {
    await audit.append({ ...entry, id: newId() });
  }
  return grant.from;
}
