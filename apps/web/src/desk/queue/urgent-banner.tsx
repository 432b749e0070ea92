import type { AlertQueue } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import { toPatient } from "../desk-place.ts";
import { useShortTime } from "../use-short-time.ts";
import styles from "./urgent-banner.module.css";

/** §7.5: on every page of the desk, until somebody has acknowledged them. */
export function UrgentBanner({ entries }: { readonly entries: AlertQueue["entries"] }) {
  const t = useTranslations("deskQueue");
  const timeOf = useShortTime();
  const urgent = entries.filter(({ alert }) => alert.urgency === "urgent");
  return (
    <div role="alert" className={urgent.length === 0 ? undefined : styles.banner}>
      {urgent.length === 0 ? null : (
        <>
          <p className={styles.title}>
            <Icon name="stop" />
            {t("banner", { count: urgent.length })}
          </p>
          <ul className={styles.list}>
            {urgent.map(({ patient, alert }) => (
              <li key={`${patient.id}-${alert.id}`}>
                <a href={toPatient(patient.id)} aria-label={t("openAlert", { name: patient.name, code: alert.code })}>
                  {patient.name}
                </a>{" "}
                {alert.text} ({timeOf(alert.raisedAt)})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
