import { type LocalDate, readChart } from "@plumbline/clinical";
import { therapistsAt } from "../access/therapists-at.ts";
import type { AlertRepository } from "../alerts/alert-repository.ts";
import type { ChartRepository, StoredEntry } from "../chart/chart-repository.ts";
import { readEntries } from "../chart/read-entries.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import { contain } from "../contain.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { DAY, toInstant } from "../instant.ts";
import { localTimeAt } from "../local-time-at.ts";
import type { Log } from "../log.ts";
import type { ProgramRepository } from "../programs/program-repository.ts";
import { patientDay, patientOffset } from "../review/patient-day.ts";
import { recentPrograms } from "../review/recent-programs.ts";
import { recentSessions } from "../review/recent-sessions.ts";
import { LONGEST_LOOK_BACK } from "../review/review-of.ts";
import type { SessionRepository } from "../session-repository.ts";
import { dailyAlertsOf } from "./daily-alerts.ts";
import type { Enrolled, RoundRepository } from "./round-repository.ts";
import { toDailyAlert } from "./to-daily-alert.ts";

export type RoundParts = {
  readonly rounds: RoundRepository;
  readonly grants: GrantRepository;
  readonly charts: ChartRepository;
  readonly programs: ProgramRepository;
  readonly sessions: SessionRepository;
  readonly alerts: AlertRepository;
  readonly clinic: ClinicRepository;
  readonly log: Log;
  readonly newId: () => string;
};

/** The earliest time zone: for nobody is it later than there. */
const EARLIEST_ZONE = 14 * 3_600_000;

/**
 * Looks once a day, by each patient's own calendar, for what no event brings. Asked again and again: who was looked at today
 * is left out; who fails is asked again the next time, and keeps no other from their turn. None of these alerts is pushed.
 * @param now milliseconds since 1970
 */
export async function makeRound(parts: RoundParts, now: number): Promise<void> {
  const newestDay = toInstant(now + EARLIEST_ZONE).slice(0, 10);
  for (const { patientId, doneOn } of await listEverybody(parts)) {
    if (doneOn !== null && doneOn >= newestDay) continue;
    const failure = { event: "round.failed", requestId: parts.newId() } as const;
    await contain(parts.log, failure, () => lookAt(parts, patientId, doneOn, now));
  }
}

/** Also whoever let a therapist in before there was a list, or was left off it. */
async function listEverybody({ rounds, grants, log, newId }: RoundParts): Promise<readonly Enrolled[]> {
  const enrolled = await rounds.listEnrolled();
  const known = new Set(enrolled.map(({ patientId }) => patientId));
  const missing: Enrolled[] = [];
  await contain(log, { event: "round.failed", requestId: newId() }, async () => {
    for (const patientId of (await grants.listGranting()).filter((id) => !known.has(id))) {
      await rounds.enrol(patientId);
      missing.push({ patientId, doneOn: null });
    }
  });
  return [...enrolled, ...missing];
}

async function lookAt(parts: RoundParts, patientId: string, doneOn: string | null, now: number): Promise<void> {
  const therapists = therapistsAt(await parts.grants.listGrants(patientId), toInstant(now));
  // Nobody could read it; the patient is looked at again as soon as somebody can.
  if (therapists.length === 0) return;
  const entries = await readEntries(parts.charts, patientId, now);
  const today = patientDay(entries, now);
  if (doneOn !== null && doneOn >= today) return;
  await raiseAlertsOf(parts, patientId, entries, today, now);
  // Last: killed before, the same alerts are derived again, and are there already.
  await parts.rounds.noteDone(patientId, today);
}

async function raiseAlertsOf(
  { programs, sessions, alerts, clinic }: RoundParts,
  patientId: string,
  entries: readonly StoredEntry[],
  today: LocalDate,
  now: number,
): Promise<void> {
  const [assigned, done, history] = await Promise.all([
    recentPrograms(programs, patientId),
    recentSessions(sessions, patientId, now - LONGEST_LOOK_BACK * DAY),
    clinic.listRecords(),
  ]);
  const reading = readChart(entries, today, history);
  const times = { raisedAt: localTimeAt(now, patientOffset(entries)), receivedAt: toInstant(now) };
  for (const daily of dailyAlertsOf({ entries, reading, programs: assigned, sessions: done }, today)) {
    await alerts.putAlert(patientId, toDailyAlert(daily, times));
  }
}

/** The same as a task of a timer or a start: it fails at nothing, and says what went wrong. */
export const createRound =
  (parts: RoundParts, now: () => number): (() => Promise<void>) =>
  () =>
    contain(parts.log, { event: "round.failed", requestId: parts.newId() }, () => makeRound(parts, now()));
