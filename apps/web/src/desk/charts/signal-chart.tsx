import { type PointerEvent, useId, useRef } from "react";
import { useFrameSize } from "../../session/stage/use-frame-size.ts";
import { formatTime } from "../session/format-time.ts";
import type { Span } from "../session/session-span.ts";
import { ticksOf } from "./chart-scale.ts";
import type { Band, Level, Series } from "./series.ts";
import { seriesPath } from "./series-path.ts";
import { SeriesTable } from "./series-table.tsx";
import styles from "./signal-chart.module.css";

type SignalChartProps = {
  /** Says what is shown. */
  readonly title: string;
  readonly unit: string;
  /** A remark that the reader needs, such as that the values are estimates. */
  readonly note?: string;
  readonly span: Span;
  readonly series: readonly Series[];
  readonly bands: readonly Band[];
  readonly marks: readonly { readonly atMs: number; readonly name: string }[];
  readonly levels?: readonly Level[];
  /** The axis reaches at least so far, so that noise does not look like movement. */
  readonly reaches: number;
  /** The cursor that all charts of a session share. */
  readonly atMs: number;
  readonly onSeek: (atMs: number) => void;
};

const HEIGHT = 168;
const EDGE = { top: 22, right: 12, bottom: 22, left: 40 } as const;
const NARROWEST = 240;

const boundsOf = (series: readonly Series[], levels: readonly Level[], reaches: number) => {
  const values = [
    ...series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...levels.map(({ value }) => value),
  ];
  const low = Math.min(0, ...values);
  const high = Math.max(reaches, ...values);
  return { low: low - (high - low) * 0.04, high: high + (high - low) * 0.06 };
};

/** Lines over a session's time. Draws; computes nothing clinical. */
export function SignalChart({
  title,
  unit,
  note,
  span,
  series,
  bands,
  marks,
  levels = [],
  reaches,
  atMs,
  onSeek,
}: SignalChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const heading = useId();
  const width = Math.max(NARROWEST, useFrameSize(frame)?.width ?? 640);
  const { low, high } = boundsOf(series, levels, reaches);
  const plot = { width: width - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const xOf = (at: number) => EDGE.left + ((at - span.from) / (span.to - span.from)) * plot.width;
  const yOf = (value: number) => EDGE.top + (1 - (value - low) / (high - low)) * plot.height;
  const place = (at: number, value: number) => ({ x: xOf(at), y: yOf(value) });
  const within = (at: number) => at >= span.from && at <= span.to;
  const bottom = EDGE.top + plot.height;

  const seekTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left - EDGE.left) / plot.width;
    onSeek(span.from + Math.min(1, Math.max(0, share)) * (span.to - span.from));
  };

  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <div className={styles.top}>
        <h3 id={heading} className={styles.title}>
          {title} <span className={styles.unit}>({unit})</span>
        </h3>
        {series.length > 1 ? (
          <ul className={styles.legend}>
            {series.map(({ name, look }) => (
              <li key={name} className={styles[`${look}Key`]}>
                {name}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div ref={frame} className={styles.frame}>
        <svg
          className={styles.plot}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            seekTo(event);
          }}
          onPointerMove={(event) => {
            if (event.buttons === 1) seekTo(event);
          }}
        >
          {bands.map(({ name, fromMs, toMs }) => (
            <g key={`${name}-${fromMs}`}>
              <rect
                className={atMs >= fromMs && atMs <= toMs ? styles.bandNow : styles.band}
                x={xOf(fromMs)}
                y={EDGE.top}
                width={Math.max(1, xOf(toMs) - xOf(fromMs))}
                height={plot.height}
              />
              <text className={styles.bandName} x={(xOf(fromMs) + xOf(toMs)) / 2} y={EDGE.top - 7} textAnchor="middle">
                {name}
              </text>
            </g>
          ))}
          {ticksOf(low, high, 4).map((tick) => (
            <g key={tick}>
              <line className={styles.grid} x1={EDGE.left} x2={width - EDGE.right} y1={yOf(tick)} y2={yOf(tick)} />
              <text className={styles.tick} x={EDGE.left - 8} y={yOf(tick) + 4} textAnchor="end">
                {Math.round(tick)}
              </text>
            </g>
          ))}
          {ticksOf(span.from / 1000, span.to / 1000, Math.max(3, Math.floor(plot.width / 90))).map((second) => (
            <text key={second} className={styles.tick} x={xOf(second * 1000)} y={HEIGHT - 5} textAnchor="middle">
              {formatTime(second * 1000).replace(/\.0$/, "")}
            </text>
          ))}
          {levels.map(({ name, value }) => (
            <g key={name}>
              <line className={styles.level} x1={EDGE.left} x2={width - EDGE.right} y1={yOf(value)} y2={yOf(value)} />
              <text className={styles.levelName} x={width - EDGE.right - 4} y={yOf(value) - 4} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
          {series.map(({ name, look, points }) => (
            <path
              key={name}
              className={`${styles.line} ${styles[look]}`}
              d={seriesPath(
                points.filter((point) => within(point.atMs)),
                place,
              )}
            />
          ))}
          {marks
            .filter((mark) => within(mark.atMs))
            .map((mark) => (
              <path
                key={`${mark.name}-${mark.atMs}`}
                className={styles.mark}
                d={`M${xOf(mark.atMs)} ${bottom - 7}l5 8h-10z`}
              />
            ))}
          <line className={styles.cursor} x1={xOf(atMs)} x2={xOf(atMs)} y1={EDGE.top - 4} y2={bottom} />
        </svg>
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <SeriesTable title={title} unit={unit} span={span} series={series} />
    </section>
  );
}
