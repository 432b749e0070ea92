import type { CurrentPerson } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import type { DeskApi } from "../api/desk-api.ts";
import { useLoaded } from "../api/use-loaded.ts";
import hidden from "../parts/visually-hidden.module.css";
import { Caseload } from "./caseload/caseload.tsx";
import { CaseloadTable } from "./caseload/caseload-table.tsx";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
import { type DeskPlace, toDeskFragment } from "./desk-place.ts";
import { LoadNotice } from "./load-notice.tsx";
import { PatientSessions } from "./patient/patient-sessions.tsx";
import { SessionPage } from "./session/session-page.tsx";

type DeskProps = { readonly api: DeskApi; readonly person: CurrentPerson; readonly place: DeskPlace };

/** Left the caseload, right what is open. Every step asks the server anew: access may have ended since the last one. */
export function Desk({ api, person, place }: DeskProps) {
  const t = useTranslations("desk");
  const load = useCallback(() => api.caseload(), [api]);
  const [caseload, reload] = useLoaded(load);
  const main = useRef<HTMLElement>(null);

  const fragment = toDeskFragment(place);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what is announced.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.focus();
    // Each look at the caseload is written down for the patients in it: only when it is asked for, or has changed.
    if (place.kind === "caseload") reload();
  }, [fragment]);

  const patientId = place.kind === "caseload" ? null : place.patientId;
  const patient =
    caseload.kind === "ready" ? caseload.value.find((candidate) => candidate.patientId === patientId) : undefined;

  return (
    <div className={styles.desk}>
      {/* A button, because the fragment is the desk's place: only the focus moves. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t("skip")}
      </button>
      <DeskHeader person={person} />
      <div className={`${styles.body} ${place.kind === "caseload" ? styles.atCaseload : styles.atPatient}`}>
        <Caseload caseload={caseload} openPatientId={patientId} api={api} onReload={reload} />
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          {place.kind === "caseload" ? (
            <div className={styles.welcome}>
              <h1 className={styles.title}>{t("title")}</h1>
              <p className={styles.quiet}>{t("choose")}</p>
              {caseload.kind === "ready" ? <CaseloadTable patients={caseload.value} /> : null}
            </div>
          ) : (
            <>
              <nav className={styles.crumbs} aria-label={t("crumbs")}>
                <a href={toDeskFragment({ kind: "caseload" })}>{t("caseload.title")}</a>
                {place.kind === "session" ? (
                  <a href={toDeskFragment({ kind: "patient", patientId: place.patientId })}>
                    {patient?.name ?? t("patient")}
                  </a>
                ) : null}
              </nav>
              <h1 className={place.kind === "session" ? hidden.hidden : styles.title}>
                {patient?.name ?? t("patient")}
              </h1>
              {place.kind === "patient" ? (
                <PatientSessions key={fragment} api={api} patientId={place.patientId} onGone={reload} />
              ) : (
                <SessionPage
                  key={fragment}
                  api={api}
                  patientId={place.patientId}
                  sessionId={place.sessionId}
                  onGone={reload}
                />
              )}
            </>
          )}
          {caseload.kind === "failed" && place.kind === "caseload" ? (
            <LoadNotice loaded={caseload} onRetry={reload} />
          ) : null}
        </main>
      </div>
      <footer className={styles.footer}>
        <Disclaimer />
      </footer>
    </div>
  );
}

function Disclaimer() {
  const t = useTranslations("app");
  return <p>{t("disclaimer")}</p>;
}
