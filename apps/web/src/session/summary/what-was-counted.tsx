import { type Exercise, isMeasured } from "@plumbline/exercises";
import type { Side } from "@plumbline/motion";
import type { SessionRecord } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { clockTime } from "../clock-time.ts";
import { SummaryRows } from "./summary-rows.tsx";
import styles from "./summary-screen.module.css";

type WhatWasCountedProps = { readonly record: SessionRecord; readonly exercise: Exercise };

/** Tenths of a second, as the hold timer measures. */
const inSeconds = (duration: number): string => (duration / 1000).toFixed(1);

const longestOf = (holds: SessionRecord["holds"]): number => Math.max(0, ...holds.map(({ duration }) => duration));

function Big({ number, unit }: { readonly number: string; readonly unit: string }) {
  return (
    <p className={styles.big}>
      <span className={styles.number}>{number}</span>
      <span className={styles.unit}>{unit}</span>
    </p>
  );
}

function Repetitions({ record }: { readonly record: SessionRecord }) {
  const t = useTranslations("summary");
  const { repetitions, partials } = record;
  const manual = repetitions.filter(({ source }) => source === "manual").length;
  const clean = repetitions.filter((repetition) => repetition.source !== "manual" && repetition.isClean).length;
  return (
    <>
      <Big number={`${repetitions.length}`} unit={t("counted", { count: repetitions.length })} />
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

/** REP-18: how many holds the clock timed at the patient's press; no row where none. */
const useByHand = ({ holds }: SessionRecord) => {
  const t = useTranslations("summary");
  const byHand = holds.filter(({ source }) => source === "manual").length;
  return byHand === 0 ? [] : [{ name: t("manual"), value: byHand, meaning: t("manualText") }];
};

/** The longest on each side. */
function SidedHolds({ record }: { readonly record: SessionRecord }) {
  const t = useTranslations("summary");
  const byHand = useByHand(record);
  const longest = (side: Side) => longestOf(record.holds.filter((hold) => hold.side === side));
  const value = (side: Side) =>
    longest(side) === 0 ? t("noHold") : t("seconds", { seconds: inSeconds(longest(side)) });
  return (
    <>
      <h2 className={styles.heading}>{t("holds")}</h2>
      <SummaryRows
        rows={[{ name: t("left"), value: value("left") }, { name: t("right"), value: value("right") }, ...byHand]}
      />
    </>
  );
}

/** Of the whole body: how many were long enough. */
function WholeHolds({ record, enough }: { readonly record: SessionRecord; readonly enough: number }) {
  const t = useTranslations("summary");
  const byHand = useByHand(record);
  const done = record.holds.filter(({ duration }) => duration >= enough).length;
  return (
    <>
      <Big number={`${done}`} unit={t("holdsDone", { count: done })} />
      <SummaryRows
        rows={[
          { name: t("longestHold"), value: t("seconds", { seconds: inSeconds(longestOf(record.holds)) }) },
          ...byHand,
        ]}
      />
    </>
  );
}

/** Minutes, and what was counted in them: by the camera, or by the patient's own press. */
function Minutes({ record, isTimer }: { readonly record: SessionRecord; readonly isTimer: boolean }) {
  const t = useTranslations("summary");
  return (
    <>
      <Big number={clockTime(record.activeTime ?? 0)} unit={t("timeOf")} />
      <SummaryRows rows={[{ name: t(isTimer ? "confirmed" : "stepsCounted"), value: record.repetitions.length }]} />
    </>
  );
}

function WhatWasDone({ record, exercise }: WhatWasCountedProps) {
  const { dose } = record;
  switch (dose.kind) {
    case "repetitions":
      return <Repetitions record={record} />;
    case "hold":
      return dose.each ? <SidedHolds record={record} /> : <WholeHolds record={record} enough={dose.duration} />;
    case "time":
      // A video has no start signal, so its minutes are not known.
      return record.activeTime === null ? (
        <Repetitions record={record} />
      ) : (
        <Minutes record={record} isTimer={!isMeasured(exercise)} />
      );
  }
}

/** Counts or holds, or why there are none. */
export function WhatWasCounted({ record, exercise }: WhatWasCountedProps) {
  const tReason = useTranslations("notMeasurable");
  const { notMeasurable } = record;
  // Of a timer nothing was to be measured: what the patient did is shown. A video of it shows nothing.
  if (notMeasurable !== null && record.activeTime === null) {
    return (
      <div className={styles.card}>
        <p className={styles.unit}>{tReason(`${notMeasurable}.what`)}</p>
        <p>{tReason(`${notMeasurable}.mend`, { view: exercise.spec.views[0] })}</p>
      </div>
    );
  }
  return (
    <div className={styles.card}>
      <WhatWasDone record={record} exercise={exercise} />
    </div>
  );
}
