import type { Intake } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useShortTime } from "../use-short-time.ts";
import styles from "./intake.module.css";
import { IntakeTable } from "./intake-table.tsx";

const intakesOf = ({ chart }: OpenPatient): readonly Intake[] =>
  chart.entries.flatMap((entry) => (entry.is === "intake" ? [entry.intake] : []));

/** Every version in full, with what it changed. */
export function IntakePart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskIntake");
  const timeOf = useShortTime();
  const intakes = intakesOf(patient);
  const [version, setVersion] = useState<number | null>(null);
  const shown = intakes.find((intake) => intake.version === version) ?? intakes.at(-1);
  if (shown === undefined) return <p className={controls.quiet}>{t("none")}</p>;
  const before = intakes.findLast((intake) => intake.version < shown.version) ?? null;
  return (
    <section className={styles.intake} aria-label={t("title")}>
      <div className={controls.row}>
        <label className={controls.field}>
          <span className={controls.label}>{t("version")}</span>
          <select
            className={controls.input}
            value={shown.version}
            onChange={(event) => setVersion(Number(event.target.value))}
          >
            {intakes.map((intake) => (
              <option key={intake.version} value={intake.version}>
                {t("versionOption", { version: intake.version, time: timeOf(intake.completedAt) })}
              </option>
            ))}
          </select>
        </label>
        <p className={`${controls.quiet} ${controls.small}`}>
          {t("questionnaire", { version: shown.questionnaireVersion })}
        </p>
      </div>
      <IntakeTable intake={shown} before={before} clinic={patient.chart.clinic} />
    </section>
  );
}
