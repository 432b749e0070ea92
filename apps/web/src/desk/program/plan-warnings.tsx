import type { ChartReading } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon } from "../../parts/icon.tsx";
import styles from "./notice.module.css";
import { type PlanWarning, warningsOf } from "./plan-warnings.ts";
import { doseTier } from "./program-check.ts";
import type { ProgramEdit } from "./program-edit.ts";

/** SAFE-08, PROG-04: said, and left to the therapist. */
export function PlanWarnings({ reading, edit }: { readonly reading: ChartReading; readonly edit: ProgramEdit }) {
  const t = useTranslations("deskProgram");
  const tier = doseTier(reading);
  const warnings =
    tier === null || reading.intake === null ? [] : warningsOf(edit.content, tier, reading.intake.answers);
  const say = (warning: PlanWarning) =>
    t("warning", {
      rule: warning.rule,
      kind: warning.kind,
      days: "days" in warning ? warning.days.join(", ") : "",
      most: "most" in warning ? warning.most : 0,
    });
  return (
    <ul className={styles.warnings} aria-live="polite">
      {warnings.map((warning) => (
        <li key={warning.kind}>
          <Icon name="attention" />
          {say(warning)}
        </li>
      ))}
    </ul>
  );
}
