import type { Exercise } from "@plumbline/exercises";
import type { Side } from "@plumbline/motion";
import type { SessionRecord } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { SummaryRows } from "./summary-rows.tsx";
import styles from "./summary-screen.module.css";

type WhatWasCountedProps = { readonly record: SessionRecord; readonly exercise: Exercise };

/** Tenths of a second, as the hold timer measures. */
const inSeconds = (duration: number): string => (duration / 1000).toFixed(1);

function Repetitions({ record }: { readonly record: SessionRecord }) {
  const t = useTranslations("summary");
  const { repetitions, partials } = record;
  const manual = repetitions.filter(({ source }) => source === "manual").length;
  const clean = repetitions.filter((repetition) => repetition.source !== "manual" && repetition.isClean).length;
  return (
    <>
      <p className={styles.big}>
        <span className={styles.number}>{repetitions.length}</span>
        <span className={styles.unit}>{t("counted", { count: repetitions.length })}</span>
      </p>
      <SummaryRows
        rows={[
          { name: t("clean"), value: clean, meaning: t("cleanText") },
          { name: t("partial"), value: partials.length, meaning: t("partialText") },
          ...(manual === 0 ? [] : [{ name: t("manual"), value: manual, meaning: t("manualText") }]),
        ]}
      />
    </>
  );
}

function Holds({ record }: { readonly record: SessionRecord }) {
  const t = useTranslations("summary");
  const longest = (side: Side) =>
    Math.max(0, ...record.holds.filter((hold) => hold.side === side).map((hold) => hold.duration));
  const value = (side: Side) =>
    longest(side) === 0 ? t("noHold") : t("seconds", { seconds: inSeconds(longest(side)) });
  return (
    <>
      <h2 className={styles.heading}>{t("holds")}</h2>
      <SummaryRows
        rows={[
          { name: t("left"), value: value("left") },
          { name: t("right"), value: value("right") },
        ]}
      />
    </>
  );
}

/** Counts or holds, or why there are none. */
export function WhatWasCounted({ record, exercise }: WhatWasCountedProps) {
  const tReason = useTranslations("notMeasurable");
  const { notMeasurable } = record;
  if (notMeasurable !== null) {
    return (
      <div className={styles.card}>
        <p className={styles.unit}>{tReason(`${notMeasurable}.what`)}</p>
        <p>{tReason(`${notMeasurable}.mend`, { view: exercise.spec.views[0] })}</p>
      </div>
    );
  }
  return (
    <div className={styles.card}>
      {exercise.spec.movement.kind === "hold" ? <Holds record={record} /> : <Repetitions record={record} />}
    </div>
  );
}
