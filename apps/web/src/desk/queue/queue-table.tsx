import type { AlertQueue } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import { toPatient } from "../desk-place.ts";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import table from "../table.module.css";
import { useShortTime } from "../use-short-time.ts";
import { threadsIn } from "./threads-in.ts";
import type { UnreviewedEntry } from "./unreviewed-in.ts";
import styles from "./urgency-mark.module.css";
import { UrgencyMark } from "./urgency-mark.tsx";

type QueueTableProps = {
  readonly entries: AlertQueue["entries"];
  /** After them. */
  readonly unreviewed: readonly UnreviewedEntry[];
};

/** REV-01, in the server's order, while no patient is open and there is room for it. */
export function QueueTable({ entries, unreviewed }: QueueTableProps) {
  const t = useTranslations("deskQueue");
  const timeOf = useShortTime();
  const threads = threadsIn(entries);
  return (
    <ScrollRegion label={t("table")}>
      <table className={`${table.table} ${table.least}`}>
        <caption className={table.caption}>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("urgency")}</th>
            <th scope="col">{t("patient")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("raised")}</th>
            <th scope="col">{t("rule")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ patient, alert }) => (
            <tr key={`${patient.id}-${alert.id}`}>
              <td>
                <UrgencyMark of={alert.urgency} />
              </td>
              <th scope="row">
                <a href={toPatient(patient.id)} aria-label={t("openAlert", { name: patient.name, code: alert.code })}>
                  {patient.name}
                </a>
              </th>
              <td>
                {alert.text}
                {alert.thread === null || (threads.get(alert.thread) ?? 0) < 2 ? null : (
                  <span className={table.quiet}> {t("thread", { count: threads.get(alert.thread) ?? 0 })}</span>
                )}
              </td>
              <td className={table.steady}>
                {timeOf(alert.raisedAt)}
                {alert.isLate ? <span className={table.quiet}> {t("late")}</span> : null}
              </td>
              <td className={table.steady}>{t("rules", { code: alert.code, rule: alert.rule })}</td>
            </tr>
          ))}
          {unreviewed.map(({ patientId, name, unreviewed: { count, since } }) => (
            <tr key={patientId}>
              <td>
                <span className={styles.mark}>
                  <Icon name="play" />
                  {t("sessionMark")}
                </span>
              </td>
              <th scope="row">
                <a href={toPatient(patientId)} aria-label={t("openSessions", { name })}>
                  {name}
                </a>
              </th>
              <td>{t("unreviewed", { count })}</td>
              <td className={table.steady}>{timeOf(since)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
