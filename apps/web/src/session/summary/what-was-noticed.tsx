import type { Exercise } from "@plumbline/exercises";
import type { CheckId, NotMeasurableReason } from "@plumbline/motion";
import type { SessionRecord, SideDifference } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { toSelector } from "../../i18n/to-selector.ts";
import { SummaryRows } from "./summary-rows.tsx";
import styles from "./summary-screen.module.css";

type WhatWasNoticedProps = { readonly record: SessionRecord; readonly exercise: Exercise };

/** Differences under 1 % are noise of the drawing, not of the person. */
const percentOf = ({ share }: SideDifference): number => Math.round(share * 100);

/** How long each reason lasted, in the order in which the reasons first came. */
const sumByReason = (refusals: SessionRecord["refusals"]): readonly (readonly [NotMeasurableReason, number])[] => {
  const sums = new Map<NotMeasurableReason, number>();
  for (const { reason, duration } of refusals) sums.set(reason, (sums.get(reason) ?? 0) + duration);
  return [...sums];
};

/** Form checks with their meaning, what could not be measured and why, and how the two sides compare. */
export function WhatWasNoticed({ record, exercise }: WhatWasNoticedProps) {
  const t = useTranslations("summary");
  const tCheck = useTranslations("checks");
  const tReason = useTranslations("notMeasurable");
  const checks = Object.entries(record.checks) as readonly (readonly [CheckId, number])[];
  const refusals = sumByReason(record.refusals);
  const { sideDifference } = record;
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{t("checks")}</h2>
      {checks.length === 0 ? (
        <p className={styles.quiet}>{t("checksNone")}</p>
      ) : (
        <SummaryRows
          rows={checks.map(([check, count]) => ({
            name: tCheck(`${check}.cue`),
            value: t("times", { count }),
            meaning: tCheck(`${check}.meaning`),
          }))}
        />
      )}
      {sideDifference === null ? null : (
        <>
          <h2 className={styles.heading}>{t("side")}</h2>
          <p>
            {t("sideDifference", {
              of: toSelector(sideDifference.of),
              percent: percentOf(sideDifference),
              isEstimate: `${sideDifference.isEstimate}`,
            })}{" "}
            <span className={styles.quiet}>{t("sideText")}</span>
          </p>
        </>
      )}
      <h2 className={styles.heading}>{t("refusals")}</h2>
      {refusals.length === 0 ? (
        <p className={styles.quiet}>{t("refusalsNone")}</p>
      ) : (
        <SummaryRows
          rows={refusals.map(([reason, duration]) => ({
            name: tReason(`${reason}.what`),
            value: t("refusalSeconds", { seconds: Math.max(1, Math.round(duration / 1000)) }),
            meaning: tReason(`${reason}.mend`, { view: exercise.spec.views[0] }),
          }))}
        />
      )}
    </div>
  );
}
