import type { SessionUpload } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { SkeletonTrace } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { SignalChart } from "../charts/signal-chart.tsx";
import { usePlayback } from "../use-playback.ts";
import { useCheckName } from "./check-names.tsx";
import { HoldTable } from "./hold-table.tsx";
import { mainChartOf } from "./main-chart.ts";
import { MarkList } from "./mark-list.tsx";
import { PlaybackBar } from "./playback-bar.tsx";
import { RepetitionTable } from "./repetition-table.tsx";
import { ReplayFigure } from "./replay-figure.tsx";
import { SessionHeader } from "./session-header.tsx";
import { sessionMarks } from "./session-marks.ts";
import { sessionSpan } from "./session-span.ts";
import styles from "./session-view.module.css";
import { toBands } from "./to-bands.ts";
import { toSignals } from "./to-signals.ts";

type SessionViewProps = {
  readonly session: SessionUpload;
  /** null without the patient's consent to a replay. */
  readonly trace: SkeletonTrace | null;
};

/** Degrees. */
const LEAST_KNEE_FLEXION = 90;

/** [REV-06] Replay left, repetitions right, signals below, all on one time cursor. No video exists. */
export function SessionView({ session, trace }: SessionViewProps) {
  const t = useTranslations("desk.session");
  const tChart = useTranslations("desk.chart");
  const tReplay = useTranslations("desk.replay");
  const nameOf = useCheckName();
  const span = useMemo(() => sessionSpan(session, trace), [session, trace]);
  const playback = usePlayback(span.from, span.to);
  const signals = useMemo(() => (trace === null ? null : toSignals(session, trace)), [session, trace]);
  const marks = useMemo(() => sessionMarks(session), [session]);
  const signal = findExercise(session.exerciseId)?.spec.movement.signal ?? null;
  const chart = signals === null ? null : mainChartOf(signal, signals);
  const bands = toBands(session, (side) => tChart("holdBand", { side }));
  const { at, seek } = playback;
  const hasHolds = session.holds.length > 0;
  const shared = {
    span,
    bands,
    atMs: at,
    onSeek: seek,
    marks: marks.map((mark) => ({ atMs: mark.atMs, name: mark.kind === "refusal" ? mark.reason : nameOf(mark.check) })),
  };

  return (
    <article className={styles.session}>
      <SessionHeader session={session} />
      <div className={styles.columns}>
        <section className={styles.replay} aria-labelledby="replay">
          <h3 id="replay" className={styles.heading}>
            {tReplay("title")}
          </h3>
          {trace === null ? (
            <p className={styles.empty}>{tReplay(session.replayConsent ? "nothingSeen" : "noConsent")}</p>
          ) : (
            <>
              <ReplayFigure trace={trace} at={milliseconds(at - (session.skeletonTrace?.startMs ?? 0))} />
              <PlaybackBar playback={playback} span={span} stops={bands.map(({ fromMs }) => fromMs)} />
            </>
          )}
        </section>
        <div className={styles.tables}>
          <section aria-labelledby="repetitions">
            <h3 id="repetitions" className={styles.heading}>
              {t(hasHolds ? "holds" : "repetitions")}
            </h3>
            {hasHolds ? (
              <HoldTable session={session} atMs={at} onSeek={seek} />
            ) : (
              <RepetitionTable session={session} atMs={at} onSeek={seek} />
            )}
          </section>
          <MarkList marks={marks} onSeek={seek} />
        </div>
      </div>
      {signals === null || chart === null ? null : (
        <div className={styles.charts}>
          <SignalChart
            {...shared}
            title={tChart(chart.name)}
            unit={tChart(`${chart.name}Unit`)}
            reaches={chart.reaches}
            series={chart.series.map(({ name, points }) =>
              name === "both"
                ? { name: tChart(`${chart.name}Short`), look: "plain", points }
                : { name: tReplay(name), look: name, points },
            )}
          />
          <SignalChart
            {...shared}
            title={tChart("knee")}
            unit={tChart("kneeUnit")}
            reaches={LEAST_KNEE_FLEXION}
            {...(session.view === "side" ? {} : { note: tChart("estimate") })}
            series={[
              { name: tReplay("left"), look: "left", points: signals.kneeLeft },
              { name: tReplay("right"), look: "right", points: signals.kneeRight },
            ]}
          />
        </div>
      )}
    </article>
  );
}
