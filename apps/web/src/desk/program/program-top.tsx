import { whoConfirms } from "@plumbline/clinical";
import { releaserOf } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import controls from "../controls.module.css";
import type { OpenPatient } from "../patient/open-patient.ts";
import { useShortDay } from "../use-short-time.ts";
import type { ProgramEdit } from "./program-edit.ts";

/** Which version is in force, or whose proposal this is, and what it waits for (TIER-02, TIER-03). */
export function ProgramTop({ patient, edit }: { readonly patient: OpenPatient; readonly edit: ProgramEdit }) {
  const t = useTranslations("deskProgram");
  const dayOf = useShortDay();
  const { program } = patient.chart;
  if (program !== null) {
    const { version, assignedOn, adjustment, reviewOn, overrides } = program;
    const { name } = releaserOf(program);
    return (
      <div>
        <p>
          {t(adjustment === null ? "inForce" : "adjusted", {
            version,
            name,
            day: dayOf(assignedOn),
            review: dayOf(reviewOn),
          })}{" "}
          {reviewOn < patient.today ? <b>{t("reviewDue")}</b> : null}
        </p>
        {overrides.length === 0 ? null : (
          <details>
            <summary>{t("overrides", { count: overrides.length })}</summary>
            <ul className={controls.quiet}>
              {overrides.map(({ item, of, reason }) => (
                <li key={`${item}-${of}`}>{t("override", { item: item.replaceAll("_", " "), of, reason })}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    );
  }
  const { rule } = whoConfirms(patient.reading.status.tier, true);
  return <p>{edit.base.content.exercises.length === 0 ? t("nothingProposed", { rule }) : t("proposal", { rule })}</p>;
}
