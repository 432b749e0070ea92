import { useTranslations } from "next-intl";
import { versionsOf } from "../../chart/versions-of.ts";
import { LoadNotice } from "../load-notice.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import { AssessmentTable } from "./assessment-table.tsx";
import { dailyScores, marksIn } from "./daily-scores.ts";
import { lastDays } from "./plan-days.ts";
import { TrendChart } from "./trend-chart.tsx";
import styles from "./trends.module.css";
import { useRecentSessions } from "./use-recent-sessions.ts";
import { WeekGrid } from "./week-grid.tsx";

/** Days: four weeks, as adherence is told (REV-02). */
const DAYS = 28;
/** Pain and effort, 0 to 10. */
const HIGHEST = 10;

/** REV-05: small multiples on one axis of days, then assessments with their norms. */
export function TrendsPart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskTrends");
  const [sessions, reload] = useRecentSessions(patient, DAYS);
  const { chart, today } = patient;
  const days = lastDays(today, DAYS);
  const marks = marksIn(
    chart.entries,
    versionsOf(chart).map(({ assignedOn }) => assignedOn),
    days,
  );
  return (
    <div className={styles.trends}>
      {sessions.kind === "ready" ? (
        <WeekGrid patient={patient} sessions={sessions.value.sessions} days={DAYS} />
      ) : (
        <LoadNotice loaded={sessions} onRetry={reload} />
      )}
      <div className={styles.charts}>
        {(["pain", "effort"] as const).map((of) => (
          <TrendChart
            key={of}
            title={t("chart", { of, days: DAYS })}
            unit={t("outOfTen")}
            values={dailyScores(chart.entries, of, days)}
            marks={marks}
            highest={HIGHEST}
          />
        ))}
      </div>
      <AssessmentTable entries={chart.entries} />
    </div>
  );
}
