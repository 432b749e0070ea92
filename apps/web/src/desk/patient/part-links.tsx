import { useTranslations } from "next-intl";
import { PATIENT_PARTS, type PatientPart, toDeskFragment } from "../desk-place.ts";
import styles from "./part-links.module.css";

type PartLinksProps = { readonly patientId: string; readonly part: PatientPart };

export function PartLinks({ patientId, part }: PartLinksProps) {
  const t = useTranslations("deskPatient");
  return (
    <nav className={styles.parts} aria-label={t("parts")}>
      {PATIENT_PARTS.map((other) => (
        <a
          key={other}
          className={styles.part}
          href={toDeskFragment({ kind: "patient", patientId, part: other })}
          aria-current={other === part ? "page" : undefined}
        >
          {t("part", { part: other })}
        </a>
      ))}
    </nav>
  );
}
