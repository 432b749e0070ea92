import { type DoseChange, dosesToChange, type LocalDate, readChart } from "@plumbline/clinical";
import {
  dosesSetByHand,
  EVIDENCE_DAYS,
  evidenceByExercise,
  plannedIn,
  releaserOf,
  sessionsToWeigh,
  toDosedVersion,
} from "@plumbline/contracts";
import { therapistsAt } from "../access/therapists-at.ts";
import type { ChartRepository } from "../chart/chart-repository.ts";
import { readEntries } from "../chart/read-entries.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { DAY, toInstant } from "../instant.ts";
import { patientDay } from "../review/patient-day.ts";
import { recentPrograms } from "../review/recent-programs.ts";
import { recentSessions } from "../review/recent-sessions.ts";
import type { SessionRepository } from "../session-repository.ts";
import { adjusted } from "./adjusted-program.ts";
import type { ProgramRepository, StoredProgram } from "./program-repository.ts";

export type AdjustDosesParts = {
  readonly charts: ChartRepository;
  readonly programs: ProgramRepository;
  readonly grants: GrantRepository;
  readonly sessions: SessionRepository;
  readonly clinic: ClinicRepository;
};

/** Each one that was faster has changed something, and there is only so much to change. */
const TRIES = 5;

const readUploads = async (
  { sessions }: AdjustDosesParts,
  patientId: string,
  { content }: StoredProgram,
  { today, now }: { readonly today: LocalDate; readonly now: number },
) => {
  const known = await recentSessions(sessions, patientId, now - EVIDENCE_DAYS * DAY);
  const toRead = sessionsToWeigh(
    known,
    content.exercises.map(({ exercise }) => exercise),
    today,
  );
  const read = await Promise.all(toRead.map(({ id }) => sessions.getSession(patientId, id)));
  return read.filter((session) => session !== null);
};

/** What follows for the newest version, as everything stands now. @param programs the newest first */
async function changesNow(
  parts: AdjustDosesParts,
  patientId: string,
  programs: readonly [StoredProgram, ...StoredProgram[]],
  now: number,
): Promise<{ readonly changes: readonly DoseChange[]; readonly today: LocalDate }> {
  const [newest] = programs;
  const entries = await readEntries(parts.charts, patientId, now);
  const today = patientDay(entries, now);
  const [given, clinic, uploads] = await Promise.all([
    parts.grants.listGrants(patientId),
    parts.clinic.listRecords(),
    readUploads(parts, patientId, newest, { today, now }),
  ]);
  const { status, approvals, intakeEvents, context } = readChart(entries, today, clinic);
  const changes = dosesToChange(
    {
      status,
      approvals,
      intakeEvents,
      today,
      hasTherapist: therapistsAt(given, toInstant(now)).length > 0,
      isByTherapist: releaserOf(newest).role === "therapist",
      setByHand: dosesSetByHand(newest),
      exercises: plannedIn(newest.content),
      versions: programs.map(toDosedVersion),
    },
    evidenceByExercise(uploads, entries, context),
  );
  return { changes, today };
}

/**
 * PROG-06, PROG-07: writes the version that follows from what is stored, if one does. It looks at the whole program, so that
 * whatever was left over before is done now; and a session speaks for the dose under which it was done (CHO-26), so that
 * doing it again, or by two at once, changes nothing more.
 * @param now milliseconds since 1970
 * @returns the doses that changed
 */
export async function adjustDoses(
  parts: AdjustDosesParts,
  patientId: string,
  now: number,
  tries = TRIES,
): Promise<readonly DoseChange[]> {
  const [newest, ...earlier] = await recentPrograms(parts.programs, patientId);
  if (newest === undefined) return [];
  const { changes, today } = await changesNow(parts, patientId, [newest, ...earlier], now);
  if (changes.length === 0) return [];
  const outcome = await parts.programs.putProgram(patientId, adjusted(newest, changes, { today, now }));
  if (outcome !== "different") return changes;
  // Somebody has written that version meanwhile: what they wrote is weighed anew.
  return tries <= 1 ? [] : adjustDoses(parts, patientId, now, tries - 1);
}
