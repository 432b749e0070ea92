import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatTime } from "../session/format-time.ts";
import type { Span } from "../session/session-span.ts";
import table from "../table.module.css";
import type { Series } from "./series.ts";
import styles from "./series-table.module.css";

type SeriesTableProps = {
  readonly title: string;
  readonly unit: string;
  readonly span: Span;
  readonly series: readonly Series[];
};

/** Milliseconds between rows: a squat takes three to six seconds. */
const STEP = 500;

const nearest = (points: Series["points"], atMs: number): number | null =>
  points.find((point) => Math.abs(point.atMs - atMs) <= STEP / 4)?.value ?? null;

/** What a chart draws, as numbers: for screen readers, and for whoever wants to read a value. */
export function SeriesTable({ title, unit, span, series }: SeriesTableProps) {
  const t = useTranslations("desk.chart");
  const [isOpen, setIsOpen] = useState(false);
  const rows = Array.from(
    { length: Math.floor((span.to - span.from) / STEP) + 1 },
    (_, index) => span.from + index * STEP,
  );
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("asTable")}</summary>
      {isOpen ? (
        // A region that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section className={styles.scroll} tabIndex={0} aria-label={t("tableLabel", { title })}>
          <table className={table.table}>
            <caption className={styles.caption}>{t("caption", { title, unit })}</caption>
            <thead>
              <tr>
                <th scope="col">{t("time")}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col" className={table.number}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((atMs) => (
                <tr key={atMs}>
                  <th scope="row">{formatTime(atMs)}</th>
                  {series.map(({ name, points }) => (
                    <td key={name} className={table.number}>
                      {nearest(points, atMs)?.toFixed(0) ?? "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}
