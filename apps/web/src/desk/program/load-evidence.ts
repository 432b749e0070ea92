import type { WeighedSession } from "@plumbline/clinical";
import { evidenceByExercise, type SessionSummary } from "@plumbline/contracts";
import type { ExerciseId } from "@plumbline/exercises";
import { type ApiResult, ok } from "../../api/api-result.ts";
import type { OpenPatient } from "../patient/open-patient.ts";

/** Oldest first, by exercise. Each read of a session is written down (PRIV-04). */
export const loadEvidence = async (
  { api, patientId, chart, reading }: OpenPatient,
  sessions: readonly SessionSummary[],
): Promise<ApiResult<ReadonlyMap<ExerciseId, readonly WeighedSession[]>>> => {
  const answers = await Promise.all(sessions.map(({ id }) => api.session(patientId, id)));
  const failed = answers.find((answer) => answer.kind === "failed");
  if (failed?.kind === "failed") return failed;
  const uploads = answers.flatMap((answer) => (answer.kind === "ok" ? [answer.value] : []));
  return ok(evidenceByExercise(uploads, chart.entries, reading.context));
};
