import type { CaseloadPatient } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { toPatient } from "../desk-place.ts";
import { UrgencyMark } from "../queue/urgency-mark.tsx";
import { useShortTime } from "../use-short-time.ts";
import styles from "./caseload.module.css";
import { openAlertsOf } from "./say-review.ts";
import { TierChip } from "./tier-chip.tsx";

type CaseloadRowProps = { readonly patient: CaseloadPatient; readonly isOpen: boolean };

export function CaseloadRow({ patient, isOpen }: CaseloadRowProps) {
  const t = useTranslations("desk.caseload");
  const timeOf = useShortTime();
  const { patientId, name, lastSessionAt, review } = patient;
  const alerts = openAlertsOf(review);
  return (
    <li>
      <a className={styles.row} href={toPatient(patientId)} aria-current={isOpen ? "page" : undefined}>
        <span className={styles.line}>
          <UrgencyMark of={review.triage} isShort />
          <span className={styles.name}>{name}</span>
          <span className={styles.end}>
            <TierChip tier={review.tier} />
          </span>
        </span>
        <span className={styles.last}>
          {lastSessionAt === null ? t("noSession") : t("lastSession", { day: timeOf(lastSessionAt) })}
          {alerts === 0 ? "" : ` · ${t("openAlerts", { count: alerts })}`}
        </span>
      </a>
    </li>
  );
}
