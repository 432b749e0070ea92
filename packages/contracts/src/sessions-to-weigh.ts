import { type ChartEvent, dayOf, daysBetween, isTraining, type LocalDate } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import type { SessionSummary } from "./session-summary.ts";

/** PROG-06: as many sessions of an exercise as it looks at. */
const SESSIONS = 3;

/** CHO-30: days, long enough for three sessions of a weekly exercise. */
export const EVIDENCE_DAYS = 28;

type OfSession = Pick<SessionSummary, "source" | "status">;

/** REP-19, CHO-30: whether a session can speak for or against a dose. */
export const isEvidence = (session: OfSession): boolean => isTraining(session) && session.status !== "failed";

/** PROG-06: what is told around a session and speaks with it. */
export const speaksOfSession = ({ kind }: ChartEvent): boolean =>
  kind === "pain" || kind === "effort" || kind === "fall";

/** CHO-29: what a therapist opens again. What was too much meanwhile lowers the dose before anybody trains by it. */
export const opensAgain = ({ kind }: ChartEvent): boolean =>
  kind === "hold-cleared" || kind === "lock-changed" || kind === "approval";

/**
 * The last sessions of each exercise, of the last weeks.
 * @param sessions the newest first
 * @param today the patient's day
 */
export const sessionsToWeigh = (
  sessions: readonly SessionSummary[],
  exercises: readonly ExerciseId[],
  today: LocalDate,
): readonly SessionSummary[] => {
  const recent = sessions.filter(
    (session) => isEvidence(session) && daysBetween(dayOf(session.startedAt), today) <= EVIDENCE_DAYS,
  );
  return exercises.flatMap((exercise) => recent.filter(({ exerciseId }) => exerciseId === exercise).slice(0, SESSIONS));
};
