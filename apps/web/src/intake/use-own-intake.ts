import { useMemo } from "react";
import { createChartApi } from "../api/chart-api.ts";
import { entriesOf } from "../chart/reading-of.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { site } from "../compose-site.ts";
import { localDateTime } from "../session/local-date-time.ts";
import type { DraftStore } from "./draft-store.ts";
import type { IntakeOf } from "./intake-of.ts";
import { newestIntake } from "./newest-intake.ts";

const openStore = (): Promise<DraftStore> =>
  import("./draft-store.ts").then(({ createIndexedDbDraftStore }) => createIndexedDbDraftStore());

/** The patient's own: kept on this device at once, and sent as soon as possible. */
export const useOwnIntake = (subject: string, { patientChart, state }: ChartInView): IntakeOf => {
  const api = useMemo(() => createChartApi(site().identity, null), []);
  return {
    key: subject,
    api,
    store: openStore,
    asked: null,
    hasAsked: state.chart !== null || state.failure !== null,
    entries: entriesOf(state),
    clinic: state.chart?.clinic ?? [],
    newest: newestIntake(state),
    refused: state.waitingIntake?.refusedWith == null ? null : state.waitingIntake.intake,
    hasTherapist: state.chart?.hasTherapist ?? false,
    now: () => localDateTime(new Date()),
    confirm: async (intake) => patientChart?.confirm(intake),
  };
};
