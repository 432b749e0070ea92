import { addDays, dayOf, type LocalDate } from "@plumbline/clinical";
import type { PatientSessionPage } from "@plumbline/contracts";
import { useCallback } from "react";
import { type ApiResult, ok } from "../../api/api-result.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import type { Known } from "../known/known.ts";
import { useKnown } from "../known/use-known.ts";
import type { OpenPatient } from "../patient/open-patient.ts";

/** Page by page, until everything since a day is there. */
const since = async (
  api: DeskApi,
  patientId: string,
  day: LocalDate,
  cursor: string | null,
): Promise<ApiResult<PatientSessionPage>> => {
  const page = await api.sessions(patientId, cursor);
  if (page.kind === "failed") return page;
  const { sessions, nextCursor, unreviewed } = page.value;
  const oldest = sessions.at(-1);
  if (nextCursor === null || oldest === undefined || dayOf(oldest.startedAt) < day) return page;
  const rest = await since(api, patientId, day, nextCursor);
  return rest.kind === "failed"
    ? rest
    : ok({
        sessions: [...sessions, ...rest.value.sessions],
        nextCursor: rest.value.nextCursor,
        unreviewed: [...unreviewed, ...rest.value.unreviewed],
      });
};

/** The sessions of the last days, and maybe some older ones. */
export const useRecentSessions = (
  { api, patientId, today }: OpenPatient,
  days: number,
): readonly [Known<PatientSessionPage>, () => void] => {
  const load = useCallback(() => since(api, patientId, addDays(today, -days), null), [api, patientId, today, days]);
  return useKnown(load, null);
};
