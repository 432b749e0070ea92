import type { Alert } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OpenPatient } from "../patient/open-patient.ts";
import { UrgencyMark } from "../queue/urgency-mark.tsx";
import { useShortTime, useTimeHere } from "../use-short-time.ts";
import { AcknowledgeForm } from "./acknowledge-form.tsx";
import styles from "./alerts.module.css";

type AlertCardProps = {
  readonly patient: OpenPatient;
  readonly alert: Alert;
  readonly inThread: number;
  readonly onTouch: () => void;
};

/** What was sent, and what became of it. */
export function AlertCard({ patient, alert, inThread, onTouch }: AlertCardProps) {
  const t = useTranslations("deskAlerts");
  const tQueue = useTranslations("deskQueue");
  const timeOf = useShortTime();
  const timeHere = useTimeHere();
  const { acknowledgement } = alert;
  // Somebody else acknowledged it while the form was filled in: what was written stays to be read.
  const [isBeaten, setIsBeaten] = useState(false);
  return (
    <li className={`${styles.alert} ${acknowledgement === null ? styles[alert.urgency] : ""}`}>
      <p className={styles.top}>
        <UrgencyMark of={alert.urgency} />
        <span className={styles.text}>{alert.text}</span>
      </p>
      <p className={styles.meta}>
        {timeOf(alert.raisedAt)} · {tQueue("rules", { code: alert.code, rule: alert.rule })}
        {alert.isLate ? ` · ${tQueue("late")}` : ""}
        {inThread > 1 ? ` · ${tQueue("thread", { count: inThread })}` : ""}
      </p>
      {acknowledgement === null ? null : (
        <p>
          {t("acknowledged", {
            choice: acknowledgement.choice,
            name: acknowledgement.by.name,
            time: timeHere(acknowledgement.at),
          })}{" "}
          {acknowledgement.note}
        </p>
      )}
      {acknowledgement === null || isBeaten ? (
        <AcknowledgeForm patient={patient} alert={alert} onDone={onTouch} onBeaten={() => setIsBeaten(true)} />
      ) : null}
    </li>
  );
}
