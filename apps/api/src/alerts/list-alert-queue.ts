import { inQueueOrder } from "@plumbline/clinical";
import type { AlertQueue } from "@plumbline/contracts";
import { milliseconds } from "@plumbline/motion";
import { type OpenPatientParts, openPatient } from "../access/open-patient.ts";
import { namePeople } from "../name-people.ts";
import { patientsOf } from "../patients-of.ts";
import type { PersonDirectory } from "../person-directory.ts";
import type { AlertRepository } from "./alert-repository.ts";
import { groupThreads } from "./group-threads.ts";
import { toAlert } from "./to-alert.ts";

type Parts = OpenPatientParts & { readonly alerts: AlertRepository; readonly people: PersonDirectory };
type Asker = { readonly therapistId: string; readonly requestId: string };

/** REV-01: what is open of every patient who lets this therapist in. Each is opened by itself, as in the caseload. */
export async function listAlertQueue(parts: Parts, asker: Asker): Promise<AlertQueue> {
  const patientIds = await patientsOf(parts.grants, asker.therapistId);
  const nameOf = await namePeople(parts.people, patientIds);
  const found = await Promise.all(patientIds.map((patientId) => readOpen(parts, asker, patientId)));
  const threads = found.flat().map(({ shown, since }) => ({
    kind: "alert" as const,
    urgency: shown.urgency,
    at: milliseconds(Date.parse(since)),
    shown,
  }));
  return {
    entries: inQueueOrder(threads).map(({ shown }) => ({
      patient: { id: shown.patientId, name: nameOf(shown.patientId) },
      // Nobody has acknowledged it, so nobody has to be named.
      alert: toAlert(shown, () => ""),
    })),
  };
}

async function readOpen(parts: Parts, asker: Asker, patientId: string) {
  const since = await openPatient(parts, { ...asker, patientId, read: "alerts", sessionId: null });
  return since === null ? [] : groupThreads(await parts.alerts.listOpenAlerts(patientId));
}
