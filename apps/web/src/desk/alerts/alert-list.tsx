import type { Alert } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { AlertCard } from "./alert-card.tsx";
import styles from "./alerts.module.css";
import { closedAlerts, openAlerts } from "./open-alerts.ts";

const threadSize = (alerts: readonly Alert[], { thread }: Alert): number =>
  thread === null ? 1 : alerts.filter((other) => other.thread === thread).length;

/** What was sent to the therapist: what is open, then what somebody has acknowledged. */
export function AlertList({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskAlerts");
  // Open when the page was opened: acknowledged by whomever, they stay where they were.
  const [touched, setTouched] = useState<ReadonlySet<string>>(
    () => new Set(openAlerts(patient.chart.alerts, new Set()).map(({ id }) => id)),
  );
  const { alerts } = patient.chart;
  const open = openAlerts(alerts, touched);
  const closed = closedAlerts(alerts, touched);
  const cards = (list: readonly Alert[]) =>
    list.map((alert) => (
      <AlertCard
        key={alert.id}
        patient={patient}
        alert={alert}
        inThread={threadSize(alerts, alert)}
        onTouch={() => setTouched((before) => new Set([...before, alert.id]))}
      />
    ));
  return (
    <section className={styles.alerts} aria-label={t("title")}>
      {open.length === 0 ? <p className={controls.quiet}>{t("none")}</p> : null}
      {open.length === 0 ? null : <ul className={styles.alerts}>{cards(open)}</ul>}
      {closed.length === 0 ? null : (
        <details>
          <summary>{t("closed", { count: closed.length })}</summary>
          <ul className={styles.alerts}>{cards(closed)}</ul>
        </details>
      )}
    </section>
  );
}
