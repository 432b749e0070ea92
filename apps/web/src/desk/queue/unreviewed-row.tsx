import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import listStyles from "../caseload/caseload.module.css";
import { toPatient } from "../desk-place.ts";
import { useShortTime } from "../use-short-time.ts";
import type { UnreviewedEntry } from "./unreviewed-in.ts";
import styles from "./urgency-mark.module.css";

/** REV-01: after the alerts. */
export function UnreviewedRow({ entry: { patientId, name, unreviewed } }: { readonly entry: UnreviewedEntry }) {
  const t = useTranslations("deskQueue");
  const timeOf = useShortTime();
  return (
    <li>
      <a className={listStyles.row} href={toPatient(patientId)}>
        <span className={listStyles.line}>
          <span className={styles.mark}>
            <Icon name="play" />
          </span>
          <span className={listStyles.name}>{name}</span>
          <span className={listStyles.end}>{timeOf(unreviewed.since)}</span>
        </span>
        <span className={listStyles.what}>{t("unreviewed", { count: unreviewed.count })}</span>
      </a>
    </li>
  );
}
