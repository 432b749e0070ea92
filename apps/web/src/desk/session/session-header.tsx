import type { CurrentSessionUpload, ScoresAfter, SessionUpload } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { clockTime } from "../../session/clock-time.ts";
import { wallClock } from "../wall-clock.ts";
import styles from "./session-view.module.css";
import { SourceChip } from "./source-chip.tsx";

type SessionHeaderProps = { readonly session: SessionUpload; readonly told: ScoresAfter };

/** How many characters of the weights' checksum tell two versions apart. */
const SHORT_CHECKSUM = 8;

const unmeasuredSeconds = ({ refusals }: SessionUpload): number =>
  Math.round(refusals.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000);

/** Tenths: what the sample patient is asked for is less than one. */
const inMinutes = (duration: number): number => Math.round(duration / 6_000) / 10;

/** From and to: repetitions, seconds of a hold, or minutes. */
const amountOf = (dose: CurrentSessionUpload["dose"]): readonly [number, number] => {
  switch (dose.kind) {
    case "repetitions":
      return [dose.from, dose.to];
    case "hold":
      return [dose.durationMs / 1000, dose.durationMs / 1000];
    case "time":
      return [inMinutes(dose.fromMs), inMinutes(dose.toMs)];
  }
};

/** What was done, where the numbers come from, and how far they can be trusted. */
export function SessionHeader({ session, told }: SessionHeaderProps) {
  const t = useTranslations("desk.session");
  const tView = useTranslations("views");
  const nameOf = useExerciseName();
  const tReason = useTranslations("desk.reasons");
  const format = useFormatter();
  const { detector, frameRate, repetitions } = session;
  const { pain, effort } = told;
  const clean = repetitions.filter((repetition) => repetition.source !== "manual" && repetition.isClean).length;
  const answer = (score: number | null) => (score === null ? t("unanswered") : t("outOfTen", { value: score }));
  const asked = (dose: CurrentSessionUpload["dose"]): string => {
    const { kind, sets } = dose;
    const [from, to] = amountOf(dose);
    const amount = from === to ? `${to}` : `${from}–${to}`;
    const holds = dose.kind === "hold" ? dose.holds : 1;
    return t("askedValue", { kind, sets, holds, amount, isEach: `${dose.kind !== "time" && dose.each}` });
  };
  const rows = [
    ...(session.version === 1 ? [] : [{ name: t("asked"), value: asked(session.dose) }]),
    ...(session.version === 1 || session.activeMs === null
      ? []
      : [{ name: t("time"), value: t("timeValue", { clock: clockTime(session.activeMs) }) }]),
    session.holds.length > 0
      ? { name: t("holds"), value: `${session.holds.length}` }
      : {
          name: t("repetitions"),
          value: t("repetitionsValue", { count: repetitions.length, clean, partial: session.partials.length }),
        },
    { name: t("pain"), value: answer(pain) },
    { name: t("effort"), value: answer(effort) },
    { name: t("status"), value: t("statusValue", { status: session.status }) },
    { name: t("view"), value: session.view === null ? t("unknown") : tView(session.view) },
    {
      name: t("confidence"),
      value: t("confidenceValue", {
        isReduced: `${frameRate.isReduced}`,
        rate: frameRate.median === null ? t("unknown") : Math.round(frameRate.median),
        seconds: unmeasuredSeconds(session),
      }),
    },
    {
      name: t("detector"),
      value:
        detector === null
          ? t("unknown")
          : t("detectorValue", {
              backend: detector.backend,
              checksum: detector.weightsChecksum.slice(0, SHORT_CHECKSUM),
            }),
    },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.headline}>
        <h2 className={styles.title}>{nameOf(session.exerciseId)}</h2>
        <SourceChip source={session.source} />
        <p className={styles.quiet}>
          {format.dateTime(wallClock(session.startedAt), {
            weekday: "short",
            day: "numeric",
            month: "long",
            year: "numeric",
            hour: "2-digit",
            minute: "2-digit",
          })}
        </p>
      </div>
      {session.source === "camera" ? null : (
        <p className={styles.sourceNote}>{t("sourceNote", { source: session.source })}</p>
      )}
      {session.notMeasurable === null ? null : (
        <p className={styles.sourceNote}>{t("notMeasurable", { reason: tReason(session.notMeasurable) })}</p>
      )}
      <dl className={styles.facts}>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
