import { CLINIC_ENTRIES, type ClinicEntryKind, isLocalDate, problemsOfClinicEntry } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toSelector } from "../../i18n/to-selector.ts";
import controls from "../controls.module.css";
import { NoteForm } from "../decisions/note-form.tsx";
import { useDecide } from "../decisions/use-decide.ts";
import type { OpenPatient } from "../patient/open-patient.ts";

/** MX-05: what was done in the clinic. Never prescribed, timed or advised to the patient. */
export function ClinicEntryForm({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskRecord");
  const decide = useDecide(patient);
  const [entry, setEntry] = useState<ClinicEntryKind>(CLINIC_ENTRIES[0]);
  const [date, setDate] = useState<string>(patient.today);
  const [area, setArea] = useState("");
  const [minutes, setMinutes] = useState("");

  const check = (note: string) => {
    if (!isLocalDate(date)) return t("problem", { what: "date" });
    const form = { kind: entry, date, area, minutes: minutes === "" ? Number.NaN : Number(minutes), note };
    const [problem] = problemsOfClinicEntry(form, "therapist", patient.today);
    return problem === undefined ? null : t("problem", { what: toSelector(problem) });
  };
  return (
    <NoteForm
      action={t("addClinic")}
      noteLabel={t("noteToKeep")}
      isNoteNeeded={false}
      check={check}
      send={(note) => decide({ kind: "clinic-entry", entry, date, area: area.trim(), minutes: Number(minutes), note })}
      onSent={() => {
        setArea("");
        setMinutes("");
      }}
    >
      <div className={controls.row}>
        <label className={controls.field}>
          <span className={controls.label}>{t("kind")}</span>
          <select
            className={controls.input}
            value={entry}
            onChange={(event) => setEntry(CLINIC_ENTRIES.find((kind) => kind === event.target.value) ?? "soft_tissue")}
          >
            {CLINIC_ENTRIES.map((kind) => (
              <option key={kind} value={kind}>
                {t("entryKind", { entry: kind })}
              </option>
            ))}
          </select>
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t("date")}</span>
          <input
            className={controls.input}
            type="date"
            value={date}
            max={patient.today}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t("area")}</span>
          <input
            className={controls.input}
            value={area}
            maxLength={200}
            onChange={(event) => setArea(event.target.value)}
          />
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t("minutes")}</span>
          <input
            className={controls.input}
            type="number"
            min={1}
            max={120}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
      </div>
    </NoteForm>
  );
}
