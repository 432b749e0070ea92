import type { AlertQueue } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import listStyles from "../caseload/caseload.module.css";
import { toPatient } from "../desk-place.ts";
import { useShortTime } from "../use-short-time.ts";
import { UrgencyMark } from "./urgency-mark.tsx";

type QueueRowProps = {
  readonly entry: AlertQueue["entries"][number];
  /** Alerts of the same fall, with this one. */
  readonly inThread: number;
};

/** Who, what, when, by which rule (REV-01). */
export function QueueRow({ entry: { patient, alert }, inThread }: QueueRowProps) {
  const t = useTranslations("deskQueue");
  const timeOf = useShortTime();
  return (
    <li>
      <a className={listStyles.row} href={toPatient(patient.id)}>
        <span className={listStyles.line}>
          <UrgencyMark of={alert.urgency} isShort />
          <span className={listStyles.name}>{patient.name}</span>
          <span className={listStyles.end}>{timeOf(alert.raisedAt)}</span>
        </span>
        <span className={listStyles.what}>{alert.text}</span>
        <span className={listStyles.last}>
          {t("rules", { code: alert.code, rule: alert.rule })}
          {alert.isLate ? ` · ${t("late")}` : ""}
          {inThread > 1 ? ` · ${t("thread", { count: inThread })}` : ""}
        </span>
      </a>
    </li>
  );
}
