import type { ChartReading } from "@plumbline/clinical";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { site } from "../compose-site.ts";
import { useIdentity } from "../identity/use-identity.ts";
import { localToday } from "./local-today.ts";
import { NOTHING_KNOWN, type PatientChart, type PatientChartState } from "./patient-chart.ts";
import { readingOf } from "./reading-of.ts";

const deaf = () => () => {};

export type ChartInView = {
  /** null for visitors and therapists. */
  readonly patientChart: PatientChart | null;
  readonly state: PatientChartState;
  /** What the rules say today; null while nothing is known. */
  readonly reading: ChartReading | null;
};

/** The chart of the patient who is signed in; the server is asked once more when a screen opens. */
export const usePatientChart = (): ChartInView => {
  const identity = useIdentity();
  const subject = identity.kind === "signed-in" && identity.person.role === "patient" ? identity.person.subject : null;
  const patientChart = useMemo(() => (subject === null ? null : site().chartOf(subject)), [subject]);
  const state = useSyncExternalStore(
    patientChart?.subscribe ?? deaf,
    () => patientChart?.state() ?? NOTHING_KNOWN,
    () => NOTHING_KNOWN,
  );
  useEffect(() => void patientChart?.refresh().catch(() => undefined), [patientChart]);
  const reading = useMemo(() => readingOf(state, localToday(new Date())), [state]);
  return { patientChart, state, reading };
};
