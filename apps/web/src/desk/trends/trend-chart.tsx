import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { useFrameSize } from "../../session/stage/use-frame-size.ts";
import { ticksOf } from "../charts/chart-scale.ts";
import { seriesPath } from "../charts/series-path.ts";
import tableStyles from "../charts/series-table.module.css";
import styles from "../charts/signal-chart.module.css";
import table from "../table.module.css";
import { useDayOfYear } from "../use-short-time.ts";
import type { DayMark, DayValue } from "./daily-scores.ts";

type TrendChartProps = {
  /** Says what is shown. */
  readonly title: string;
  readonly unit: string;
  readonly values: readonly DayValue[];
  readonly marks: readonly DayMark[];
  readonly highest: number;
};

const HEIGHT = 132;
const EDGE = { top: 18, right: 12, bottom: 22, left: 28 } as const;
const NARROWEST = 240;

/** So that words near an edge stay inside. */
const anchorOf = (place: number, of: number): "start" | "middle" | "end" => {
  if (place < of / 6) return "start";
  return place > (of * 5) / 6 ? "end" : "middle";
};

/** One value a day on the axis that all trends share. Gaps stay gaps; falls and new programs are marked. */
export function TrendChart({ title, unit, values, marks, highest }: TrendChartProps) {
  const t = useTranslations("deskTrends");
  const tChart = useTranslations("desk.chart");
  const dayOf = useDayOfYear();
  const frame = useRef<HTMLDivElement>(null);
  const heading = useId();
  const width = Math.max(NARROWEST, useFrameSize(frame)?.width ?? 640);
  const plot = { width: width - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const xOf = (place: number) => EDGE.left + (place / Math.max(1, values.length - 1)) * plot.width;
  const yOf = (value: number) => EDGE.top + (1 - value / highest) * plot.height;
  const points = values.map(({ value }, place) => ({ atMs: place, value }));
  const told = values.filter(({ value }) => value !== null);
  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title} <span className={styles.unit}>({unit})</span>
      </h3>
      <div ref={frame} className={styles.frame}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          {ticksOf(0, highest, 2).map((tick) => (
            <g key={tick}>
              <line className={styles.grid} x1={EDGE.left} x2={width - EDGE.right} y1={yOf(tick)} y2={yOf(tick)} />
              <text className={styles.tick} x={EDGE.left - 6} y={yOf(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {marks.map(({ day, kind }) => {
            const place = values.findIndex((value) => value.day === day);
            const x = xOf(place);
            return (
              <g key={`${kind}-${day}`}>
                <line className={styles.level} x1={x} x2={x} y1={EDGE.top} y2={EDGE.top + plot.height} />
                <text className={styles.levelName} x={x} y={EDGE.top - 5} textAnchor={anchorOf(place, values.length)}>
                  {t("mark", { kind })}
                </text>
              </g>
            );
          })}
          <path
            className={`${styles.line} ${styles.plain}`}
            d={seriesPath(points, (place, value) => ({ x: xOf(place), y: yOf(value) }))}
          />
          {values.map(({ day, value }, place) =>
            value === null ? null : <circle key={day} className={styles.dot} cx={xOf(place)} cy={yOf(value)} r={3.5} />,
          )}
          {[0, Math.floor((values.length - 1) / 2), values.length - 1].map((place) => (
            <text
              key={place}
              className={styles.tick}
              x={xOf(place)}
              y={HEIGHT - 5}
              textAnchor={place === 0 ? "start" : place === values.length - 1 ? "end" : "middle"}
            >
              {dayOf(values[place]?.day ?? "")}
            </text>
          ))}
        </svg>
      </div>
      <details className={tableStyles.details}>
        <summary>{tChart("asTable")}</summary>
        {told.length === 0 ? <p>{t("nothingTold")}</p> : null}
        <table className={table.table}>
          <caption className={tableStyles.caption}>{tChart("caption", { title, unit })}</caption>
          <tbody>
            {told.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{dayOf(day)}</th>
                <td className={table.number}>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
