import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import controls from "../controls.module.css";
import { toDeskFragment } from "../desk-place.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import styles from "./intake.module.css";

/** The way to the questions, asked by the therapist. */
export function AskLink({
  patient: { patientId, name },
}: {
  readonly patient: Pick<OpenPatient, "patientId" | "name">;
}) {
  const t = useTranslations("deskIntake");
  return (
    <a
      className={`${controls.button} ${styles.askLink}`}
      href={toDeskFragment({ kind: "patient", patientId, part: "questions" })}
    >
      <Icon name="person" />
      {t("fillIn", { name })}
    </a>
  );
}
