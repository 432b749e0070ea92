import type { SessionUpload } from "@plumbline/contracts";
import type { SkeletonTrace } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { toSelector } from "../../i18n/to-selector.ts";
import type { Band } from "../charts/series.ts";
import { SignalChart } from "../charts/signal-chart.tsx";
import { countedBy } from "./counted-by.ts";
import { chartsOf } from "./main-chart.ts";
import type { Span } from "./session-span.ts";
import styles from "./session-view.module.css";
import { toSamples } from "./to-samples.ts";

type ReplayChartsProps = {
  readonly session: SessionUpload;
  readonly trace: SkeletonTrace;
  readonly span: Span;
  readonly bands: readonly Band[];
  readonly marks: readonly { readonly atMs: number; readonly name: string }[];
  readonly atMs: number;
  readonly onSeek: (atMs: number) => void;
};

/** Outside the side view angles are estimates (REP-17). */
const isEstimate = (unit: string, view: SessionUpload["view"]): boolean => unit === "degrees" && view !== "side";

/** Signals over the session's time, below the replay. */
export function ReplayCharts({ session, trace, ...shared }: ReplayChartsProps) {
  const t = useTranslations("desk.chart");
  const tReplay = useTranslations("desk.replay");
  const samples = useMemo(() => toSamples(session, trace), [session, trace]);
  const startMs = session.skeletonTrace?.startMs ?? 0;
  return (
    <div className={styles.charts}>
      {chartsOf(countedBy(session.exerciseId)).map(({ name, unit, reaches, lines }) => (
        <SignalChart
          key={name}
          {...shared}
          title={t(name)}
          unit={t("unit", { unit: toSelector(unit) })}
          reaches={reaches}
          {...(isEstimate(unit, session.view) ? { note: t("estimate") } : {})}
          series={lines.map((line) => ({
            name: line.name === "value" ? t("ofBody") : tReplay(line.name),
            look: line.name === "value" ? "plain" : line.name,
            points: samples.map((sample) => ({ atMs: startMs + sample.at, value: line.read(sample) })),
          }))}
        />
      ))}
    </div>
  );
}
