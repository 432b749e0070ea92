import type { SessionUpload } from "@plumbline/contracts";
import { findExercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import table from "../table.module.css";
import { CheckNames } from "./check-names.tsx";
import { formatTime } from "./format-time.ts";
import styles from "./session-view.module.css";

type RepetitionTableProps = {
  readonly session: SessionUpload;
  readonly atMs: number;
  readonly onSeek: (atMs: number) => void;
};

type Measured = SessionUpload["partials"][number];
type Row = {
  readonly key: string;
  readonly name: string;
  readonly startMs: number;
  readonly measured: Measured | null;
};

const startOf = (repetition: SessionUpload["repetitions"][number]): number =>
  repetition.source === "manual" ? repetition.atMs : repetition.startMs;

/** Counted ones are numbered through the session; shallow ones stand between them, where they happened. */
const rowsOf = ({ repetitions, partials }: SessionUpload, shallow: string): readonly Row[] =>
  [
    ...repetitions.map((repetition, index) => ({
      key: `counted-${index}`,
      name: `${index + 1}`,
      startMs: startOf(repetition),
      measured: repetition.source === "manual" ? null : repetition,
    })),
    ...partials.map((measured, index) => ({
      key: `partial-${index}`,
      name: shallow,
      startMs: measured.startMs,
      measured,
    })),
  ].sort((earlier, later) => earlier.startMs - later.startMs);

const inDegrees = (value: number | null): string => (value === null ? "–" : `${Math.round(value)}°`);
const inSeconds = ({ startMs, endMs }: Measured): string => ((endMs - startMs) / 1000).toFixed(1);

export function RepetitionTable({ session, atMs, onSeek }: RepetitionTableProps) {
  const t = useTranslations("desk.repetitions");
  const isNow = ({ measured }: Row) => measured !== null && atMs >= measured.startMs && atMs <= measured.endMs;
  const isEstimate = session.repetitions.some((rep) => rep.source !== "manual" && rep.kneeFlexion.isEstimate);
  const isFromSeat = findExercise(session.exerciseId)?.spec.movement.signal === "seat-rise";
  return (
    <table className={table.table}>
      <caption className={styles.caption}>
        {t("caption", { isEstimate: `${isEstimate}`, signal: isFromSeat ? "seat" : "other" })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("number")}</th>
          <th scope="col" className={table.number}>
            {t("set")}
          </th>
          <th scope="col" className={table.number}>
            {t("duration")}
          </th>
          <th scope="col" className={table.number}>
            {t("range")}
          </th>
          <th scope="col" className={table.number}>
            {t("kneeLeft")}
          </th>
          <th scope="col" className={table.number}>
            {t("kneeRight")}
          </th>
          <th scope="col">{t("checks")}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(session, t("shallow")).map((row) => (
          <tr
            key={row.key}
            className={isNow(row) ? table.now : undefined}
            aria-current={isNow(row) ? "true" : undefined}
          >
            <th scope="row">
              <button type="button" className={styles.seek} onClick={() => onSeek(row.startMs)}>
                {row.name} <span className={styles.when}>{formatTime(row.startMs)}</span>
              </button>
            </th>
            {row.measured === null ? (
              <td colSpan={6}>{t("byHand")}</td>
            ) : (
              <>
                <td className={table.number}>{row.measured.set}</td>
                <td className={table.number}>{t("seconds", { seconds: inSeconds(row.measured) })}</td>
                <td className={table.number}>{t("percent", { percent: Math.round(row.measured.range * 100) })}</td>
                <td className={table.number}>{inDegrees(row.measured.kneeFlexion.left)}</td>
                <td className={table.number}>{inDegrees(row.measured.kneeFlexion.right)}</td>
                <td>
                  <CheckNames checks={row.measured.checks} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
