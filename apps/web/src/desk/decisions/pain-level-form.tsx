import { useTranslations } from "next-intl";
import { useState } from "react";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { NoteForm } from "./note-form.tsx";
import { useDecide } from "./use-decide.ts";

/** PAIN-03, row d: at most 5. */
const LEVELS = [1, 2, 3, 4, 5] as const;

/** PAIN-03, row d: the pain at which an exercise stops for this patient. */
export function PainLevelForm({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskDecide");
  const decide = useDecide(patient);
  const { personalStop } = patient.reading.context;
  const [level, setLevel] = useState(personalStop === null ? "" : `${personalStop}`);
  return (
    <NoteForm
      action={t("painLevel", { level: personalStop ?? "none" })}
      noteLabel={t("noteToKeep")}
      isNoteNeeded={false}
      send={(note) => decide({ kind: "pain-level-set", level: level === "" ? null : Number(level), note })}
    >
      <label className={controls.field}>
        <span className={controls.label}>{t("stopsAt")}</span>
        <select className={controls.input} value={level} onChange={(event) => setLevel(event.target.value)}>
          <option value="">{t("usualLevel")}</option>
          {LEVELS.map((option) => (
            <option key={option} value={option}>
              {t("levelOption", { level: option })}
            </option>
          ))}
        </select>
      </label>
    </NoteForm>
  );
}
