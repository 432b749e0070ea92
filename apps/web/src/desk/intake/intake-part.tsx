import type { ChartEntry } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useShortTime } from "../use-short-time.ts";
import { AskLink } from "./ask-link.tsx";
import styles from "./intake.module.css";
import { IntakeTable } from "./intake-table.tsx";

type IntakeEntry = Extract<ChartEntry, { readonly is: "intake" }>;

const intakesOf = ({ chart }: OpenPatient): readonly IntakeEntry[] =>
  chart.entries.filter((entry) => entry.is === "intake");

/** Every version in full, with what it changed. */
export function IntakePart({ patient }: { readonly patient: OpenPatient }) {
  const t = useTranslations("deskIntake");
  const timeOf = useShortTime();
  const intakes = intakesOf(patient);
  const [version, setVersion] = useState<number | null>(null);
  const entry = intakes.find(({ intake }) => intake.version === version) ?? intakes.at(-1);
  if (entry === undefined) {
    return (
      <div className={styles.intake}>
        <p className={controls.quiet}>{t("none")}</p>
        <p>
          <AskLink patient={patient} />
        </p>
      </div>
    );
  }
  const { intake: shown, by } = entry;
  const before = intakes.findLast(({ intake }) => intake.version < shown.version)?.intake ?? null;
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
            {intakes.map(({ intake, by: author }) => (
              <option key={intake.version} value={intake.version}>
                {t("versionOption", { version: intake.version, time: timeOf(intake.completedAt), ...author })}
              </option>
            ))}
          </select>
        </label>
        <AskLink patient={patient} />
        <p className={`${controls.quiet} ${controls.small}`}>
          {t("enteredBy", by)} {t("questionnaire", { version: shown.questionnaireVersion })}
        </p>
      </div>
      <IntakeTable intake={shown} before={before} clinic={patient.chart.clinic} />
    </section>
  );
}
