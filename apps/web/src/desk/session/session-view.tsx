import type { ScoresAfter, SessionUpload } from "@plumbline/contracts";
import { milliseconds } from "@plumbline/motion";
import type { SkeletonTrace } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { usePlayback } from "../use-playback.ts";
import { useCheckName } from "./check-names.tsx";
import { HoldTable } from "./hold-table.tsx";
import { MarkList } from "./mark-list.tsx";
import { PlaybackBar } from "./playback-bar.tsx";
import { RepetitionTable } from "./repetition-table.tsx";
import { ReplayCharts } from "./replay-charts.tsx";
import { ReplayFigure } from "./replay-figure.tsx";
import { SessionHeader } from "./session-header.tsx";
import { sessionMarks } from "./session-marks.ts";
import { sessionSpan } from "./session-span.ts";
import styles from "./session-view.module.css";
import { toBands } from "./to-bands.ts";

type SessionViewProps = {
  readonly session: SessionUpload;
  readonly told: ScoresAfter;
  /** null without the patient's consent to a replay. */
  readonly trace: SkeletonTrace | null;
};

/** [REV-06] Replay left, repetitions right, signals below, all on one time cursor. No video exists. */
export function SessionView({ session, told, trace }: SessionViewProps) {
  const t = useTranslations("desk.session");
  const tChart = useTranslations("desk.chart");
  const tReplay = useTranslations("desk.replay");
  const nameOf = useCheckName();
  const span = useMemo(() => sessionSpan(session, trace), [session, trace]);
  const playback = usePlayback(span.from, span.to);
  const marks = useMemo(() => sessionMarks(session), [session]);
  const bands = toBands(session, (side) => tChart("holdBand", { side: side ?? "both" }));
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
      <SessionHeader session={session} told={told} />
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
      {trace === null ? null : <ReplayCharts session={session} trace={trace} {...shared} />}
    </article>
  );
}
