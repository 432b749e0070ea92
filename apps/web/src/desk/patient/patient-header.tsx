import { daysBetween, FLAG_TEXTS, isIntakeDue, dayOf as patientDayOf } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { TierChip } from "../caseload/tier-chip.tsx";
import controls from "../controls.module.css";
import { useShortDay } from "../use-short-time.ts";
import { FlagChips } from "./flag-chips.tsx";
import type { OpenPatient } from "./open-patient.ts";
import styles from "./patient-header.module.css";
import { reasonOfTier } from "./why-tier.ts";

/** Name, tier with its rule, flags with their reasons, and what the answers leave open. */
export function PatientHeader({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskPatient");
  const dayOf = useShortDay();
  const { reading, name, today } = patient;
  const { intake, status, decidedTier, intakeEvents } = reading;
  const reason = reasonOfTier(reading);
  const because = (reason?.because ?? []).map((flag) => FLAG_TEXTS[flag].therapist).join(", ");
  const answeredOn = intake === null ? null : patientDayOf(intake.completedAt);
  const isDue = isIntakeDue(answeredOn === null ? null : daysBetween(answeredOn, today), intakeEvents);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{name}</h1>
      <p className={styles.tier}>
        <TierChip tier={status.tier} />
        {reason === null ? null : (
          <span>
            {reason.rule}
            {reason.isSetByTherapist ? ` · ${t("tierSet", { decided: decidedTier ?? "–" })}` : ""}
            {because === "" ? "" : ` · ${because}`}
          </span>
        )}
      </p>
      <FlagChips patient={patient} />
      <p className={`${controls.quiet} ${controls.small}`}>
        {intake === null || answeredOn === null
          ? t("noIntake")
          : t("intake", { version: intake.version, day: dayOf(answeredOn) })}
        {isDue && intake !== null ? ` · ${t("intakeDue")}` : ""}
        {intake !== null && intake.decision.unsure.length > 0
          ? ` · ${t("unsure", { questions: intake.decision.unsure.join(", ") })}`
          : ""}
        {(intake?.decision.notes ?? []).map((note) => ` · ${note}`).join("")}
      </p>
    </header>
  );
}
