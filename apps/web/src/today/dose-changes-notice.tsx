import type { Chart } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { Notice } from "../parts/notice.tsx";
import { sayDose } from "../session/prepare/say-dose.ts";
import { doseChangesToTell, type ToldChange } from "./dose-changes.ts";
import styles from "./today.module.css";
import type { Today } from "./use-today.ts";

/** PROG-06, PROG-07: what changed by itself, and why. */
export function DoseChangesNotice({ chart, today }: { readonly chart: Chart; readonly today: Today }) {
  const t = useTranslations("today.doseChanges");
  const tDose = useTranslations("doses");
  const nameOf = useExerciseName();
  const changes = doseChangesToTell(chart, today.today);
  const say = (change: ToldChange): string => {
    const name = nameOf(change.exercise);
    if (change.kind === "less") {
      return t(`less.${change.because ?? "unknown"}`, { name, dose: sayDose(tDose, change.dose) });
    }
    return t("more", { name, count: change.count, unit: change.unit });
  };
  return changes.length === 0 ? null : (
    <Notice meaning="information">
      <p>
        <strong>{t("title")}</strong>
      </p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.exercise}>{say(change)}</li>
        ))}
      </ul>
    </Notice>
  );
}
