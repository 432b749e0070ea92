import { ACKNOWLEDGEMENT_CHOICES, isAcknowledged } from "@plumbline/clinical";
import type { AcknowledgementRequest, Alert } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import controls from "../controls.module.css";
import { NoteForm } from "../decisions/note-form.tsx";
import type { OpenPatient } from "../patient/open-patient.ts";
import styles from "./alerts.module.css";

type AcknowledgeFormProps = {
  readonly patient: OpenPatient;
  readonly alert: Alert;
  readonly onDone: () => void;
  /** Somebody else has acknowledged it already. */
  readonly onBeaten: () => void;
};

/** REV-04: a choice and a note, both needed. It clears no lock, and says so where there is one. */
export function AcknowledgeForm({ patient, alert, onDone, onBeaten }: AcknowledgeFormProps) {
  const t = useTranslations("deskAlerts");
  const name = useId();
  const [choice, setChoice] = useState<AcknowledgementRequest["choice"] | null>(null);
  const { api, patientId, reading, reload, onGone } = patient;
  const isLocked = reading.status.tier === "HOLD" || reading.status.standingLock !== null;

  const send = async (note: string) => {
    const result = await api.acknowledge(patientId, alert.id, { choice: choice ?? "no-action", note });
    if (result.kind === "failed" && result.code === "alert-acknowledged") onBeaten();
    // Who was faster stands in the chart.
    if (result.kind === "ok" || result.code === "alert-acknowledged") reload();
    else if (result.failure === "not-found") onGone();
    return result;
  };
  return (
    <NoteForm
      action={t("acknowledge")}
      noteLabel={t("note")}
      isNoteNeeded
      isUrgent={alert.urgency === "urgent"}
      send={send}
      onSent={onDone}
      check={(note) => (isAcknowledged({ choice, note }) ? null : t("choiceMissing"))}
      sayFailure={({ code }) => (code === "alert-acknowledged" ? t("faster") : null)}
    >
      <fieldset>
        <legend className={controls.label}>{t("choice")}</legend>
        <div className={styles.choices}>
          {ACKNOWLEDGEMENT_CHOICES.map((option) => (
            <label key={option} className={styles.choice}>
              <input type="radio" name={name} checked={choice === option} onChange={() => setChoice(option)} />
              {t("done", { choice: option })}
            </label>
          ))}
        </div>
      </fieldset>
      {isLocked ? <p className={controls.small}>{t("clearsNoLock")}</p> : null}
    </NoteForm>
  );
}
