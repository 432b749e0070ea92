import { dayAt, readChart } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import type { ChartApi } from "../../api/chart-api.ts";
import type { DeskApi } from "../../api/desk-api.ts";
import hidden from "../../parts/visually-hidden.module.css";
import type { PatientPart } from "../desk-place.ts";
import { AskPart } from "../intake/ask-part.tsx";
import { IntakePart } from "../intake/intake-part.tsx";
import { useKnown } from "../known/use-known.ts";
import { LoadNotice } from "../load-notice.tsx";
import { offsetOfPatient } from "../patient-time.ts";
import { ProgramPart } from "../program/program-part.tsx";
import { RecordPart } from "../record/record-part.tsx";
import { TrendsPart } from "../trends/trends-part.tsx";
import { useWhenGone } from "../use-when-gone.ts";
import { LockPanel } from "./lock-panel.tsx";
import type { OpenPatient } from "./open-patient.ts";
import { OverviewPart } from "./overview-part.tsx";
import { PartLinks } from "./part-links.tsx";
import { PatientHeader } from "./patient-header.tsx";

type PatientPageProps = {
  readonly api: DeskApi;
  readonly chartApi: ChartApi;
  readonly patientId: string;
  /** Whoever is at the desk. */
  readonly therapistId: string;
  /** null while the caseload is unknown. */
  readonly name: string | null;
  readonly part: PatientPart;
  readonly onGone: () => void;
  /** Something was decided or acknowledged: the queue is another one. */
  readonly onChange: () => void;
};

/** Milliseconds. Another therapist, or the patient, may have changed something. */
const EVERY = 60_000;

export function PatientPage(props: PatientPageProps) {
  const { api, chartApi, patientId, therapistId, name, part, onGone, onChange } = props;
  const t = useTranslations("desk");
  const tPatient = useTranslations("deskPatient");
  const [known, ask] = useKnown(chartApi.chart, EVERY);
  useWhenGone(known, onGone);
  // An edit is not lost by a look at another part.
  const [wasProgramOpen, setWasProgramOpen] = useState(false);
  if (part === "program" && !wasProgramOpen) setWasProgramOpen(true);
  const reload = useCallback(() => {
    ask();
    onChange();
  }, [ask, onChange]);

  const chart = known.kind === "ready" ? known.value : null;
  const askedAt = known.kind === "ready" ? known.askedAt : 0;
  const patient = useMemo((): OpenPatient | null => {
    if (chart === null) return null;
    const offset = offsetOfPatient(chart.entries, -new Date(askedAt).getTimezoneOffset());
    const today = dayAt(askedAt, offset);
    const reading = readChart(chart.entries, today, chart.clinic);
    return { patientId, name: name ?? t("patient"), chart, reading, today, offset, api, chartApi, reload, onGone };
  }, [chart, askedAt, patientId, name, t, api, chartApi, reload, onGone]);

  if (patient === null) {
    return (
      <>
        <h1 className={hidden.hidden}>{name ?? t("patient")}</h1>
        <LoadNotice loaded={known} onRetry={ask} />
      </>
    );
  }
  if (part === "questions") return <AskPart patient={patient} therapistId={therapistId} />;
  return (
    <>
      {known.kind === "ready" && known.isOld ? <p role="alert">{tPatient("old")}</p> : null}
      <PatientHeader patient={patient} />
      <LockPanel patient={patient} />
      <PartLinks patientId={patientId} part={part} />
      {part === "overview" ? <OverviewPart patient={patient} /> : null}
      {wasProgramOpen ? (
        <div hidden={part !== "program"}>
          <ProgramPart patient={patient} />
        </div>
      ) : null}
      {part === "trends" ? <TrendsPart patient={patient} /> : null}
      {part === "intake" ? <IntakePart patient={patient} /> : null}
      {part === "record" ? <RecordPart patient={patient} /> : null}
    </>
  );
}
