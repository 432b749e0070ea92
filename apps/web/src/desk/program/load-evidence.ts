import { decidePainEvent, type ExerciseSession, isTraining } from "@plumbline/clinical";
import type { CurrentSessionUpload, SessionSummary } from "@plumbline/contracts";
import type { ExerciseId } from "@plumbline/exercises";
import { type ApiResult, ok } from "../../api/api-result.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { evidenceOf } from "./exercise-evidence.ts";

/** PROG-06: as many sessions as it looks at. */
const SESSIONS = 3;

/** The last sessions of each exercise, the newest first; each read of one is written down (PRIV-04). */
export const sessionsToRead = (
  sessions: readonly SessionSummary[],
  exercises: readonly ExerciseId[],
): readonly SessionSummary[] =>
  exercises.flatMap((exercise) =>
    sessions.filter((session) => session.exerciseId === exercise && isTraining(session)).slice(0, SESSIONS),
  );

/** Oldest first, by exercise. Sessions of before doses were sent say nothing here. */
export const loadEvidence = async (
  { api, patientId, chart, reading }: OpenPatient,
  sessions: readonly SessionSummary[],
): Promise<ApiResult<ReadonlyMap<ExerciseId, readonly ExerciseSession[]>>> => {
  const answers = await Promise.all(sessions.map(({ id }) => api.session(patientId, id)));
  const failed = answers.find((answer) => answer.kind === "failed");
  if (failed?.kind === "failed") return failed;
  const uploads = answers
    .flatMap((answer) => (answer.kind === "ok" ? [answer.value] : []))
    .filter((upload): upload is CurrentSessionUpload => upload.version === 2)
    .toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));
  const stops = ({ result }: ReturnType<typeof decidePainEvent>) =>
    result === "stop_exercise" || result === "end_session";
  const evidence = new Map<ExerciseId, readonly ExerciseSession[]>();
  for (const upload of uploads) {
    const one = evidenceOf(upload, chart.entries, (pain) => stops(decidePainEvent(pain, reading.context)));
    evidence.set(upload.exerciseId, [...(evidence.get(upload.exerciseId) ?? []), one]);
  }
  return ok(evidence);
};
