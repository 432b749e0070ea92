import type { CaseloadPatient } from "@plumbline/contracts";
import { type OpenPatientParts, openPatient } from "./access/open-patient.ts";
import type { Page, PageRequest } from "./paging.ts";
import type { PersonDirectory } from "./person-directory.ts";
import type { SessionRepository } from "./session-repository.ts";

type Parts = OpenPatientParts & { readonly people: PersonDirectory; readonly sessions: SessionRepository };
type Asker = { readonly therapistId: string; readonly requestId: string };

/**
 * The patients who let this therapist in. The list of grants may lag behind, so each patient is opened by itself: who
 * ended the grant a moment ago is not shown.
 */
export async function listCaseload(parts: Parts, asker: Asker, request: PageRequest): Promise<Page<CaseloadPatient>> {
  const { entries, next } = await parts.grants.listGrantsTo({ kind: "therapist", id: asker.therapistId }, request);
  const patientIds = [...new Set(entries.map(({ patientId }) => patientId))];
  const patients = await Promise.all(patientIds.map((patientId) => readEntry(parts, asker, patientId)));
  return { entries: patients.filter((patient) => patient !== null), next };
}

async function readEntry(parts: Parts, asker: Asker, patientId: string): Promise<CaseloadPatient | null> {
  const since = await openPatient(parts, { ...asker, patientId, read: "caseload-entry", sessionId: null });
  if (since === null) return null;
  const [person, newest] = await Promise.all([
    parts.people.getPerson(patientId),
    parts.sessions.listSessions(patientId, { after: null, limit: 1 }),
  ]);
  return { patientId, name: person?.name ?? "", since, lastSessionAt: newest.entries[0]?.startedAt ?? null };
}
