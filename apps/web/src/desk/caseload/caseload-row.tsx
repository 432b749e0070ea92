import type { CaseloadPatient } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { toDeskFragment } from "../desk-place.ts";
import { wallClock } from "../wall-clock.ts";
import styles from "./caseload.module.css";

type CaseloadRowProps = { readonly patient: CaseloadPatient; readonly isOpen: boolean };

export function CaseloadRow({ patient, isOpen }: CaseloadRowProps) {
  const t = useTranslations("desk.caseload");
  const format = useFormatter();
  const { patientId, name, lastSessionAt } = patient;
  return (
    <li>
      <a
        className={styles.row}
        href={toDeskFragment({ kind: "patient", patientId })}
        aria-current={isOpen ? "page" : undefined}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.last}>
          {lastSessionAt === null
            ? t("noSession")
            : t("lastSession", {
                day: format.dateTime(wallClock(lastSessionAt), {
                  day: "numeric",
                  month: "short",
                  hour: "2-digit",
                  minute: "2-digit",
                }),
              })}
        </span>
      </a>
    </li>
  );
}
