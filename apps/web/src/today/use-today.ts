import type { LocalDate } from "@plumbline/clinical";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { createSessionApi } from "../api/session-api.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { lastAssigned } from "../chart/last-assigned.ts";
import { localToday } from "../chart/local-today.ts";
import { readingOf } from "../chart/reading-of.ts";
import { type ChartInView, usePatientChart } from "../chart/use-patient-chart.ts";
import { site } from "../compose-site.ts";
import { useKeeper } from "../outbox/use-keeper.ts";
import { type DoneSession, doneSessions } from "./done-sessions.ts";
import { useOnReturn } from "./use-on-return.ts";

export type Today = {
  readonly view: ChartInView;
  readonly today: LocalDate;
  readonly sessions: readonly DoneSession[];
  /** Sessions of other devices may be missing. */
  readonly areSessionsKnown: boolean;
  /** The therapist has assigned another program since this page was opened. */
  readonly hasNewProgram: boolean;
};

/** All that Today is made of; the server is asked again whenever somebody comes back to the page. */
export const useToday = (): Today => {
  const view = usePatientChart();
  const { waiting } = useKeeper();
  const api = useMemo(() => createSessionApi(site().identity), []);
  const [loaded, reload] = useLoaded(useCallback(() => api.newest(), [api]));
  const { patientChart, state } = view;
  useOnReturn(
    useCallback(() => {
      void patientChart?.refresh().catch(() => undefined);
      reload();
    }, [patientChart, reload]),
  );
  const stored = useRef<Parameters<typeof doneSessions>[0]>([]);
  if (loaded.kind === "ready") stored.current = loaded.value.sessions;
  const today = localToday(new Date());
  // The page may be open at midnight: what is read is read for the day that is now.
  const reading = useMemo(() => readingOf(state, today), [state, today]);
  // What Plumbline changed since is told beside it, with its reason.
  const assigned = state.chart === null ? null : lastAssigned(state.chart);
  const version = state.from === "server" ? (assigned?.version ?? 0) : null;
  const first = useRef<number | null>(null);
  useEffect(() => {
    first.current ??= version;
  }, [version]);
  return {
    view: { ...view, reading },
    today,
    sessions: doneSessions(stored.current, waiting ?? []),
    areSessionsKnown: loaded.kind !== "failed",
    hasNewProgram: first.current !== null && first.current > 0 && version !== null && version !== first.current,
  };
};
