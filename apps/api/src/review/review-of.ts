import {
  adherenceOf,
  type ClinicHistory,
  flagsInOrder,
  type LocalDate,
  readChart,
  triageColour,
} from "@plumbline/clinical";
import type { CaseloadPatient, SessionSummary } from "@plumbline/contracts";
import { medianOf } from "@plumbline/motion";
import type { StoredAlert } from "../alerts/alert-repository.ts";
import { groupThreads } from "../alerts/group-threads.ts";
import type { StoredEntry } from "../chart/chart-repository.ts";
import type { StoredProgram } from "../programs/program-repository.ts";
import { dayRecordsBefore } from "./day-records.ts";
import { painWeeksOf } from "./pain-weeks.ts";

type Known = {
  /** In the order of arrival. */
  readonly entries: readonly StoredEntry[];
  readonly openAlerts: readonly StoredAlert[];
  /** The newest version first. */
  readonly programs: readonly StoredProgram[];
  /** At least those of the last 28 days. */
  readonly sessions: readonly SessionSummary[];
  /** GEN-07. */
  readonly clinic: ClinicHistory;
};

const WEEK = 7;
/** Days that REV-02 looks back. */
export const LONGEST_LOOK_BACK = 28;

/** REV-02, REV-03: what a therapist sees of a patient at one look. @param today the patient's day */
export const reviewOf = (
  { entries, openAlerts, programs, sessions, clinic }: Known,
  today: LocalDate,
): CaseloadPatient["review"] => {
  const { status } = readChart(entries, today, clinic);
  const urgencies = groupThreads(openAlerts).map(({ shown }) => shown.urgency);
  const count = (urgency: (typeof urgencies)[number]) => urgencies.filter((other) => other === urgency).length;
  const days = dayRecordsBefore(today, LONGEST_LOOK_BACK, programs, sessions);
  const adherence7 = adherenceOf(days.slice(-WEEK));
  const pain = painWeeksOf(entries, today);
  return {
    tier: status.tier,
    flags: [...flagsInOrder(status.flags)],
    triage: triageColour({ openAlerts: urgencies, adherence: adherence7, ...pain }),
    openAlerts: { urgent: count("urgent"), same_day: count("same_day"), routine: count("routine") },
    isLockedAfterFall: status.standingLock !== null,
    adherence7,
    adherence28: adherenceOf(days),
    painThisWeek: medianOf(pain.painThisWeek),
    painWeekBefore: medianOf(pain.painWeekBefore),
    reviewOn: programs[0]?.reviewOn ?? null,
  };
};
