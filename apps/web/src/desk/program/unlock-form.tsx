import { addDays, approveUnlock, isLocalDate, type Verdict } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toSelector } from "../../i18n/to-selector.ts";
import controls from "../controls.module.css";
import { NoteForm } from "../decisions/note-form.tsx";
import { useDecide } from "../decisions/use-decide.ts";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useItemName } from "../use-item-name.ts";

type UnlockFormProps = { readonly patient: OpenPatient; readonly verdict: Verdict };

/** MX-02: a dated approval with a reason and a last day. */
export function UnlockForm({ patient, verdict }: UnlockFormProps) {
  const t = useTranslations("deskProgram");
  const decide = useDecide(patient);
  const nameOf = useItemName();
  const { today, reading } = patient;
  const [until, setUntil] = useState<string>(addDays(today, reading.context.numbers.approvalDays));

  const check = (reason: string) => {
    if (!isLocalDate(until)) return t("unlockRefused", { what: "ends_before_it_begins" });
    const request = { approvedOn: today, approvedBy: "desk", reason, until };
    const outcome = approveUnlock(verdict, request, reading.context.numbers);
    return outcome.kind === "approved" ? null : t("unlockRefused", { what: toSelector(outcome.what) });
  };
  return (
    <NoteForm
      action={t("unlock")}
      actionName={t("unlockName", { name: nameOf(verdict.item) })}
      noteLabel={t("unlockReason")}
      isNoteNeeded={false}
      check={check}
      send={(reason) => decide({ kind: "approval", item: verdict.item, until, reason })}
    >
      <label className={controls.field}>
        <span className={controls.label}>{t("unlockUntil")}</span>
        <input
          className={controls.input}
          type="date"
          min={today}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </label>
    </NoteForm>
  );
}
