import type { SessionUpload } from "@plumbline/contracts";
import { type RepetitionSignal, UNIT_OF_SIGNAL } from "@plumbline/motion";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toSelector } from "../../i18n/to-selector.ts";
import table from "../table.module.css";
import { CheckNames } from "./check-names.tsx";
import { repetitionOf } from "./counted-by.ts";
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
const inSeconds = (durationMs: number): string => (durationMs / 1000).toFixed(1);

/** One of the columns that this exercise, and this session, need. */
type Column = {
  readonly name: string;
  readonly isNumber: boolean;
  readonly value: (measured: Measured) => ReactNode;
};

/** Knees are worth a column where the movement bends them far. */
const BENDS_KNEES: ReadonlySet<RepetitionSignal> = new Set<RepetitionSignal>([
  "hip-drop",
  "seat-rise",
  "hip-rise",
  "knee-extension",
]);

const useColumns = (session: SessionUpload): readonly Column[] => {
  const t = useTranslations("desk.repetitions");
  const move = repetitionOf(session.exerciseId);
  const measured = [
    ...session.repetitions.flatMap((rep) => (rep.source === "manual" ? [] : [rep])),
    ...session.partials,
  ];
  const range = ({ range: value }: Measured): string =>
    move !== null && UNIT_OF_SIGNAL[move.signal] === "degrees"
      ? t("degrees", { degrees: Math.round(value) })
      : t("percent", { percent: Math.round(value * 100) });
  const number = (name: string, value: Column["value"]): Column => ({ name, isNumber: true, value });
  return [
    number(t("set"), ({ set }) => set),
    ...(measured.some(({ side }) => side !== null)
      ? [{ name: t("whose"), isNumber: false, value: ({ side }: Measured) => t("side", { side: side ?? "both" }) }]
      : []),
    number(t("duration"), ({ startMs, endMs }) => t("seconds", { seconds: inSeconds(endMs - startMs) })),
    number(t("range"), range),
    ...(move !== null && move.holdAtPeak > 0
      ? [number(t("peakHeld"), (rep) => ("heldMs" in rep ? t("seconds", { seconds: inSeconds(rep.heldMs) }) : "–"))]
      : []),
    ...(move === null || BENDS_KNEES.has(move.signal)
      ? [
          number(t("kneeLeft"), ({ kneeFlexion }) => inDegrees(kneeFlexion.left)),
          number(t("kneeRight"), ({ kneeFlexion }) => inDegrees(kneeFlexion.right)),
        ]
      : []),
    { name: t("checks"), isNumber: false, value: ({ checks }) => <CheckNames checks={checks} /> },
  ];
};

export function RepetitionTable({ session, atMs, onSeek }: RepetitionTableProps) {
  const t = useTranslations("desk.repetitions");
  const columns = useColumns(session);
  const move = repetitionOf(session.exerciseId);
  const isNow = ({ measured }: Row) => measured !== null && atMs >= measured.startMs && atMs <= measured.endMs;
  const hasKnees = move === null || BENDS_KNEES.has(move.signal);
  const isEstimate =
    hasKnees && session.repetitions.some((rep) => rep.source !== "manual" && rep.kneeFlexion.isEstimate);
  const classOf = ({ isNumber }: Column) => (isNumber ? table.number : undefined);
  return (
    <table className={table.table}>
      <caption className={styles.caption}>
        {t("caption", {
          isEstimate: `${isEstimate}`,
          unit: move === null ? "unknown" : toSelector(UNIT_OF_SIGNAL[move.signal]),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("number")}</th>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={classOf(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(session, t("shallow")).map((row) => {
          const { measured } = row;
          return (
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
              {measured === null ? (
                <td colSpan={columns.length}>{t("byHand")}</td>
              ) : (
                columns.map((column) => (
                  <td key={column.name} className={classOf(column)}>
                    {column.value(measured)}
                  </td>
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
