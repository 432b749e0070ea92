import {
  type ChartEvent,
  completionOf,
  dayOf,
  decidePainEvent,
  type EventContext,
  isPreSessionScore,
  type Chart as KnownChart,
  momentOf,
  type PatientEvent,
  type Performed,
  percentOf,
  type WeighedSession,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { milliseconds, STOP_CHECKS } from "@plumbline/motion";
import { fromDose } from "./dose.ts";
import type { CurrentSessionUpload, SessionUpload } from "./session-upload.ts";

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

type Pain = Extract<PatientEvent, { readonly kind: "pain" }>;

const eventsIn = (entries: KnownChart): readonly ChartEvent[] =>
  entries.flatMap((entry) => (entry.is === "event" ? [entry.event] : []));

/** 0–10 each; null: not answered. */
export type ScoresAfter = { readonly pain: number | null; readonly effort: number | null };

/**
 * PAIN-01, SAFE-06: what was answered after a session. A record whose questions were still open when its
 * tab was closed has none of the answers; the chart has those that were given later.
 */
export const scoresAfter = (
  { sessionId, pain, effort }: Pick<SessionUpload, "sessionId" | "pain" | "effort">,
  entries: KnownChart,
): ScoresAfter => {
  const ofSession = eventsIn(entries).filter((event) => "sessionId" in event && event.sessionId === sessionId);
  const pains = ofSession.flatMap((event) => (event.kind === "pain" && event.phase === "after" ? [event.score] : []));
  const efforts = ofSession.flatMap((event) => (event.kind === "effort" ? [event.rpe] : []));
  return { pain: pain ?? pains.at(-1) ?? null, effort: effort ?? efforts.at(-1) ?? null };
};

/** PAIN-03, for this patient. */
const isPainStop = (pain: Pain, context: EventContext): boolean => {
  const { result } = decidePainEvent(pain, context);
  return result === "stop_exercise" || result === "end_session";
};

const isBefore = (at: string, other: string): boolean => momentOf(at) <= momentOf(other);

/**
 * PROG-06: one session of one exercise, with what the patient told around it. What was not told, or not measured, is null,
 * and speaks for nothing.
 */
export const evidenceOf = (
  upload: CurrentSessionUpload,
  entries: KnownChart,
  context: EventContext,
): WeighedSession => {
  const { sessionId, startedAt, durationMs, exerciseId } = upload;
  const asked = fromDose(upload.dose);
  const pains = eventsIn(entries).filter((event) => event.kind === "pain");
  const ofSession = pains.filter((pain) => pain.sessionId === sessionId);
  const before = pains.findLast(
    ({ phase, at }) => isPreSessionScore({ phase }) && dayOf(at) === dayOf(startedAt) && isBefore(at, startedAt),
  );
  const after = scoresAfter(upload, entries);
  const end = momentOf(startedAt) + durationMs;
  const hasFallen = eventsIn(entries).some(
    (event) =>
      event.kind === "fall" &&
      event.answered?.answer !== "not_fallen" &&
      momentOf(event.at) >= momentOf(startedAt) &&
      // The alarm is answered within minutes after the movement has ended.
      momentOf(event.at) <= end + 600_000 &&
      (event.exercise === null || event.exercise === exerciseId),
  );
  return {
    id: sessionId,
    programVersion: upload.programVersion,
    asked,
    completion: completionOf(asked, performedIn(upload)),
    clean: cleanOf(upload),
    rpe: after.effort,
    painBefore: ofSession.find(isPreSessionScore)?.score ?? before?.score ?? null,
    painAfter: after.pain,
    painStop: ofSession.some((pain) => !isPreSessionScore(pain) && isPainStop(pain, context)),
    stopChecks: STOP_CHECKS.reduce((sum, check) => sum + (upload.checks[check] ?? 0), 0),
    fall: hasFallen,
  };
};

/** CHO-31: when the patient last told a broken bone, an operation or a stay in hospital; before everything where they never did. */
const lastHealthChange = (entries: KnownChart): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...eventsIn(entries)
      .filter(({ kind }) => kind === "health-change")
      .map(({ at }) => momentOf(at)),
  );

/**
 * PROG-06: what `weighExercise` looks at. Sessions of before doses were sent say nothing here, nor those of before the
 * patient's health changed.
 * @returns by exercise, oldest first
 */
export const evidenceByExercise = (
  uploads: readonly SessionUpload[],
  entries: KnownChart,
  context: EventContext,
): ReadonlyMap<ExerciseId, readonly WeighedSession[]> => {
  const changedAt = lastHealthChange(entries);
  const inOrder = uploads
    .filter((upload) => upload.version === 2)
    .filter(({ startedAt }) => momentOf(startedAt) > changedAt)
    .toSorted((one, other) => momentOf(one.startedAt) - momentOf(other.startedAt));
  const evidence = new Map<ExerciseId, readonly WeighedSession[]>();
  for (const upload of inOrder) {
    const earlier = evidence.get(upload.exerciseId) ?? [];
    evidence.set(upload.exerciseId, [...earlier, evidenceOf(upload, entries, context)]);
  }
  return evidence;
};
