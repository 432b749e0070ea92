import type { Chart, ChartEntry } from "@plumbline/contracts";
import { therapistsAt } from "../access/therapists-at.ts";
import type { AlertRepository } from "../alerts/alert-repository.ts";
import { toAlert } from "../alerts/to-alert.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { toInstant } from "../instant.ts";
import { namePeople } from "../name-people.ts";
import type { PersonDirectory } from "../person-directory.ts";
import type { ProgramRepository } from "../programs/program-repository.ts";
import { peopleIn, toProgram } from "../programs/to-program.ts";
import type { ChartRepository, StoredEntry } from "./chart-repository.ts";
import { readEntries } from "./read-entries.ts";

export type OpenChartParts = {
  readonly charts: ChartRepository;
  readonly programs: ProgramRepository;
  readonly alerts: AlertRepository;
  readonly grants: GrantRepository;
  readonly people: PersonDirectory;
  readonly clinic: ClinicRepository;
  readonly now: () => number;
};

const MOST_ALERTS = 100;
/** Some weeks of versions, and what of them changed by itself. */
const MOST_PROGRAMS = 30;

const toEntry = (entry: StoredEntry, nameOf: (subject: string) => string): ChartEntry => {
  const stored = { receivedAt: entry.receivedAt, by: { ...entry.by, name: nameOf(entry.by.id) } };
  return entry.is === "intake"
    ? { is: "intake", ...stored, intake: entry.intake }
    : { is: "event", ...stored, event: entry.event };
};

/** All that decides what a patient may do. Empty for somebody of whom nothing is known. */
export async function openChart(parts: OpenChartParts, patientId: string): Promise<Chart> {
  const { charts, programs, alerts, grants, people, clinic, now } = parts;
  const [entries, versions, sent, given, changes] = await Promise.all([
    readEntries(charts, patientId, now()),
    programs.listPrograms(patientId, MOST_PROGRAMS),
    alerts.listAlerts(patientId, MOST_ALERTS),
    grants.listGrants(patientId),
    clinic.listRecords(),
  ]);
  const nameOf = await namePeople(people, [
    ...entries.map(({ by }) => by.id),
    ...sent.flatMap(({ acknowledgement }) => (acknowledgement === null ? [] : [acknowledgement.by])),
    ...versions.flatMap(peopleIn),
  ]);
  const [program = null, ...earlierPrograms] = versions.map((version) => toProgram(version, nameOf));
  return {
    patientId,
    hasTherapist: therapistsAt(given, toInstant(now())).length > 0,
    entries: entries.map((entry) => toEntry(entry, nameOf)),
    alerts: sent.map((alert) => toAlert(alert, nameOf)),
    program,
    earlierPrograms,
    clinic: changes.map(({ number, value, from }) => ({ number, value, from })),
  };
}
