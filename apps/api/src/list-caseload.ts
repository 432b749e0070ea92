import type { ClinicHistory } from "@plumbline/clinical";
import type { CaseloadPatient } from "@plumbline/contracts";
import { type OpenPatientParts, openPatient } from "./access/open-patient.ts";
import type { AlertRepository } from "./alerts/alert-repository.ts";
import type { ChartRepository } from "./chart/chart-repository.ts";
import { readEntries } from "./chart/read-entries.ts";
import type { ClinicRepository } from "./clinic/clinic-repository.ts";
import { DAY } from "./instant.ts";
import type { Page, PageRequest } from "./paging.ts";
import type { PersonDirectory } from "./person-directory.ts";
import type { ProgramRepository } from "./programs/program-repository.ts";
import { patientDay } from "./review/patient-day.ts";
import { recentPrograms } from "./review/recent-programs.ts";
import { recentSessions } from "./review/recent-sessions.ts";
import { LONGEST_LOOK_BACK, reviewOf } from "./review/review-of.ts";
import { summariseUnreviewed, unreviewedOf } from "./review/unreviewed.ts";
import type { ReviewLog } from "./review-log.ts";
import type { SessionRepository } from "./session-repository.ts";
import { firstUlidFrom } from "./ulid.ts";

type Parts = OpenPatientParts & {
  readonly people: PersonDirectory;
  readonly sessions: SessionRepository;
  readonly reviews: ReviewLog;
  readonly charts: ChartRepository;
  readonly programs: ProgramRepository;
  readonly alerts: AlertRepository;
  readonly clinic: ClinicRepository;
};
type Asker = { readonly therapistId: string; readonly requestId: string };

/**
 * The patients who let this therapist in. The list of grants may lag behind, so each patient is opened by itself: who
 * ended the grant a moment ago is not shown.
 */
export async function listCaseload(parts: Parts, asker: Asker, request: PageRequest): Promise<Page<CaseloadPatient>> {
  const { entries, next } = await parts.grants.listGrantsTo({ kind: "therapist", id: asker.therapistId }, request);
  const patientIds = [...new Set(entries.map(({ patientId }) => patientId))];
  const clinic = await parts.clinic.listRecords();
  const patients = await Promise.all(patientIds.map((patientId) => readEntry(parts, asker, patientId, clinic)));
  return { entries: patients.filter((patient) => patient !== null), next };
}

async function readEntry(
  parts: Parts,
  asker: Asker,
  patientId: string,
  clinic: ClinicHistory,
): Promise<CaseloadPatient | null> {
  const since = await openPatient(parts, { ...asker, patientId, read: "caseload-entry", sessionId: null });
  if (since === null) return null;
  const now = parts.now();
  const lookBackTo = now - LONGEST_LOOK_BACK * DAY;
  const firstId = firstUlidFrom(lookBackTo);
  const [person, sessions, reviews, entries, programs, openAlerts] = await Promise.all([
    parts.people.getPerson(patientId),
    recentSessions(parts.sessions, patientId, lookBackTo),
    parts.reviews.listReviews(patientId, firstId),
    readEntries(parts.charts, patientId, now),
    recentPrograms(parts.programs, patientId),
    parts.alerts.listOpenAlerts(patientId),
  ]);
  return {
    patientId,
    name: person?.name ?? "",
    since,
    lastSessionAt: sessions[0]?.startedAt ?? null,
    unreviewed: summariseUnreviewed(
      unreviewedOf(
        sessions.filter(({ id }) => id >= firstId),
        reviews,
      ),
    ),
    review: reviewOf({ entries, openAlerts, programs, sessions, clinic }, patientDay(entries, now)),
  };
}
