import {
  completionOf,
  dayOf,
  type ExerciseSession,
  isPreSessionScore,
  type Performed,
  percentOf,
} from "@plumbline/clinical";
import { type ChartEntry, type CurrentSessionUpload, fromDose, type SentPatientEvent } from "@plumbline/contracts";
import { milliseconds, STOP_CHECKS } from "@plumbline/motion";

const performedIn = ({ repetitions, holds, activeMs }: CurrentSessionUpload): Performed => ({
  repetitions: repetitions.length,
  holds: holds.map(({ durationMs }) => milliseconds(durationMs)),
  activeTime: activeMs === null ? null : milliseconds(activeMs),
});

/** REP-16: percent of what was measured; null where nothing was. A hold with any check is not clean. */
const cleanOf = ({ repetitions, holds }: CurrentSessionUpload): number | null => {
  const clean = [
    ...repetitions.flatMap((repetition) => (repetition.source === "manual" ? [] : [repetition.isClean])),
    ...holds.filter(({ source }) => source !== "manual").map(({ checks }) => checks.length === 0),
  ];
  return clean.length === 0 ? null : percentOf(clean.filter(Boolean).length, clean.length);
};

type Pain = Extract<SentPatientEvent, { readonly kind: "pain" }>;

const eventsIn = (entries: readonly ChartEntry[]) =>
  entries.flatMap((entry) => (entry.is === "event" ? [entry.event] : []));

const isBefore = (at: string, other: string): boolean => Date.parse(at) <= Date.parse(other);

/**
 * PROG-06: one session of one exercise, with what the patient told around it. What was not told, or not measured, is null,
 * and speaks for nothing.
 * @param isPainStop PAIN-03, for this patient
 */
export const evidenceOf = (
  upload: CurrentSessionUpload,
  entries: readonly ChartEntry[],
  isPainStop: (pain: Pain) => boolean,
): ExerciseSession => {
  const { sessionId, startedAt, durationMs, exerciseId } = upload;
  const pains = eventsIn(entries).filter((event) => event.kind === "pain");
  const ofSession = pains.filter((pain) => pain.sessionId === sessionId);
  const before = pains.findLast(
    ({ phase, at }) => isPreSessionScore({ phase }) && dayOf(at) === dayOf(startedAt) && isBefore(at, startedAt),
  );
  // A record whose questions were still open when its tab was closed has none of the answers; the chart has.
  const effort = eventsIn(entries)
    .filter((event) => event.kind === "effort")
    .findLast((event) => event.sessionId === sessionId);
  const end = Date.parse(startedAt) + durationMs;
  const hasFallen = eventsIn(entries).some(
    (event) =>
      event.kind === "fall" &&
      event.answered?.answer !== "not_fallen" &&
      Date.parse(event.at) >= Date.parse(startedAt) &&
      // The alarm is answered within minutes after the movement has ended.
      Date.parse(event.at) <= end + 600_000 &&
      (event.exercise === null || event.exercise === exerciseId),
  );
  return {
    completion: completionOf(fromDose(upload.dose), performedIn(upload)),
    clean: cleanOf(upload),
    rpe: upload.effort ?? effort?.rpe ?? null,
    painBefore: ofSession.find(isPreSessionScore)?.score ?? before?.score ?? null,
    painAfter: upload.pain ?? ofSession.findLast(({ phase }) => phase === "after")?.score ?? null,
    painStop: ofSession.some((pain) => !isPreSessionScore(pain) && isPainStop(pain)),
    stopChecks: STOP_CHECKS.reduce((sum, check) => sum + (upload.checks[check] ?? 0), 0),
    fall: hasFallen,
  };
};
