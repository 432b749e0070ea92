import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import { AskLink } from "../intake/ask-link.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import { hasFallRiskResult } from "../patient/why-flag.ts";
import styles from "./decision-panel.module.css";
import { NoteForm } from "./note-form.tsx";
import { PainLevelForm } from "./pain-level-form.tsx";
import { TierForm } from "./tier-form.tsx";
import { useDecide } from "./use-decide.ts";

/** What a therapist may decide about a patient at any time. */
export function DecisionPanel({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskDecide");
  const decide = useDecide(patient);
  const isAsked = patient.reading.intakeEvents.includes("therapist-asks");
  return (
    <section className={styles.panel} aria-label={t("title")}>
      <TierForm patient={patient} />
      <PainLevelForm patient={patient} />
      {hasFallRiskResult(patient.chart.entries) ? (
        <NoteForm
          action={t("removeFallRisk")}
          noteLabel={t("note")}
          isNoteNeeded
          send={(note) => decide({ kind: "fall-risk-removed", note })}
        >
          <p className={controls.small}>{t("removeFallRiskText")}</p>
        </NoteForm>
      ) : null}
      {isAsked ? (
        <p className={`${controls.quiet} ${styles.asked}`}>{t("intakeAsked")}</p>
      ) : (
        <NoteForm
          action={t("askIntake")}
          noteLabel={t("noteToKeep")}
          isNoteNeeded={false}
          send={(note) => decide({ kind: "intake-asked", note })}
        />
      )}
      <AskLink patient={patient} />
    </section>
  );
}
