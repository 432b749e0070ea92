import { CLINICAL_TIERS, type ClinicalTier, changeTier } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toSelector } from "../../i18n/to-selector.ts";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { NoteForm } from "./note-form.tsx";
import { useDecide } from "./use-decide.ts";

/** TIER-06: raised freely, lowered only with a reason and after the safety questions (INT-25). HOLD is never bypassed. */
export function TierForm({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskDecide");
  const decide = useDecide(patient);
  const { decidedTier, hasAskedAgain, status, intakeEvents } = patient.reading;
  const [tier, setTier] = useState<ClinicalTier | null>(null);
  const [asked, setAsked] = useState<"asked" | "failed" | null>(null);
  if (decidedTier === null) return null;
  const chosen = tier ?? status.tier ?? decidedTier;

  const check = (reason: string) => {
    const change = changeTier({ decided: decidedTier, hasAskedAgain }, { tier: chosen, reason });
    if (change.kind === "set") return null;
    const askAgain = async () => {
      const result = await decide({ kind: "intake-asked", note: reason.trim() });
      setAsked(result.kind === "ok" ? "asked" : "failed");
    };
    return (
      <>
        <p>
          {change.rule}: {t("tierRefused", { what: toSelector(change.what) })}
        </p>
        {change.what === "ask-again" && !intakeEvents.includes("therapist-asks") ? (
          <button type="button" className={controls.button} onClick={() => void askAgain()}>
            {t("askIntake")}
          </button>
        ) : null}
      </>
    );
  };
  return (
    <NoteForm
      action={t("changeTier")}
      noteLabel={t("reason")}
      isNoteNeeded={false}
      check={check}
      send={(reason) => decide({ kind: "tier-set", tier: chosen, reason })}
    >
      <label className={controls.field}>
        <span className={controls.label}>{t("tier")}</span>
        <select
          className={controls.input}
          value={chosen}
          onChange={(event) => setTier(CLINICAL_TIERS.find((option) => option === event.target.value) ?? null)}
        >
          {CLINICAL_TIERS.map((option) => (
            <option key={option} value={option}>
              {t("tierOption", { tier: option, isDecided: `${option === decidedTier}` })}
            </option>
          ))}
        </select>
      </label>
      <p className={controls.small}>{t("tierText")}</p>
      <p role="status" className={controls.small}>
        {asked === null ? null : t("askedAgain", { how: asked })}
      </p>
    </NoteForm>
  );
}
