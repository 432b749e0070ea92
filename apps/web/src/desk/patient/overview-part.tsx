import { useTranslations } from "next-intl";
import { AlertList } from "../alerts/alert-list.tsx";
import { DecisionPanel } from "../decisions/decision-panel.tsx";
import { LoadNotice } from "../load-notice.tsx";
import { useRecentSessions } from "../trends/use-recent-sessions.ts";
import { WeekGrid } from "../trends/week-grid.tsx";
import type { OpenPatient } from "./open-patient.ts";
import styles from "./overview.module.css";
import { PatientSessions } from "./patient-sessions.tsx";

/** Days: this week and the one before. */
const DAYS = 14;

/** What needs somebody first, then the week, then the sessions. */
export function OverviewPart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskPatient");
  const [sessions, reload] = useRecentSessions(patient, DAYS);
  return (
    <div className={styles.overview}>
      <AlertList patient={patient} />
      <DecisionPanel patient={patient} />
      {sessions.kind === "ready" ? (
        <>
          <WeekGrid patient={patient} sessions={sessions.value.sessions} />
          <h2 className={styles.title}>{t("sessions")}</h2>
          <PatientSessions
            api={patient.api}
            patientId={patient.patientId}
            first={sessions.value}
            onLost={patient.reload}
            onReviewed={patient.reload}
          />
        </>
      ) : (
        <LoadNotice loaded={sessions} onRetry={reload} />
      )}
    </div>
  );
}
