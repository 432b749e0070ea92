import type { CurrentPerson } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { ChartApi } from "../api/chart-api.ts";
import type { DeskApi } from "../api/desk-api.ts";
import hidden from "../parts/visually-hidden.module.css";
import { Caseload } from "./caseload/caseload.tsx";
import { ClinicPage } from "./clinic/clinic-page.tsx";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
import { DeskHome } from "./desk-home.tsx";
import { type DeskPlace, toDeskFragment, toPatient } from "./desk-place.ts";
import { PatientPage } from "./patient/patient-page.tsx";
import { UrgentBanner } from "./queue/urgent-banner.tsx";
import { SessionPage } from "./session/session-page.tsx";
import { useDeskLists } from "./use-desk-lists.ts";

export type DeskApis = { readonly desk: DeskApi; readonly chartOf: (patientId: string) => ChartApi };

type DeskProps = { readonly apis: DeskApis; readonly person: CurrentPerson; readonly place: DeskPlace };

/** Left the queue and the caseload, right what is open. Every step asks the server anew: access may have ended. */
export function Desk({ apis, person, place }: DeskProps) {
  const t = useTranslations("desk");
  const tApp = useTranslations("app");
  const { queue, caseload, askBoth } = useDeskLists(apis.desk);
  const main = useRef<HTMLElement>(null);

  const fragment = toDeskFragment(place);
  const isFirst = useRef(true);
  const wasAtSession = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what is announced.
  useEffect(() => {
    const hasReviewed = wasAtSession.current;
    wasAtSession.current = place.kind === "session";
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.focus();
    // REV-01: a session that was opened has left the queue.
    if (place.kind === "caseload" || hasReviewed) askBoth();
  }, [fragment]);

  const patientId = place.kind === "patient" || place.kind === "session" ? place.patientId : null;
  const chartApi = useMemo(() => (patientId === null ? null : apis.chartOf(patientId)), [apis, patientId]);
  const patient =
    caseload.kind === "ready" ? caseload.value.find((candidate) => candidate.patientId === patientId) : undefined;
  const name = patient?.name ?? null;

  return (
    <div className={styles.desk}>
      {/* A button, because the fragment is the desk's place: only the focus moves. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t("skip")}
      </button>
      <DeskHeader person={person} />
      <UrgentBanner entries={queue.kind === "ready" ? queue.value.entries : []} />
      <div className={`${styles.body} ${place.kind === "caseload" ? styles.atCaseload : styles.atPatient}`}>
        <Caseload queue={queue} caseload={caseload} openPatientId={patientId} api={apis.desk} onReload={askBoth} />
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          {place.kind === "caseload" ? (
            <DeskHome queue={queue} caseload={caseload} />
          ) : (
            <nav className={styles.crumbs} aria-label={t("crumbs")}>
              <a href={toDeskFragment({ kind: "caseload" })}>{t("caseload.title")}</a>
              {place.kind === "session" || (place.kind === "patient" && place.part === "questions") ? (
                <a href={toPatient(place.patientId)}>{name ?? t("patient")}</a>
              ) : null}
            </nav>
          )}
          {place.kind === "clinic" ? <ClinicPage api={apis.desk} /> : null}
          {place.kind === "patient" && chartApi !== null ? (
            <PatientPage
              key={place.patientId}
              api={apis.desk}
              chartApi={chartApi}
              patientId={place.patientId}
              therapistId={person.subject}
              name={name}
              part={place.part}
              onGone={askBoth}
              onChange={askBoth}
            />
          ) : null}
          {place.kind === "session" && chartApi !== null ? (
            <>
              <h1 className={hidden.hidden}>{name ?? t("patient")}</h1>
              <SessionPage
                key={fragment}
                api={apis.desk}
                chartApi={chartApi}
                patientId={place.patientId}
                sessionId={place.sessionId}
                onGone={askBoth}
              />
            </>
          ) : null}
        </main>
      </div>
      <footer className={styles.footer}>
        <p>{tApp("disclaimer")}</p>
      </footer>
    </div>
  );
}
