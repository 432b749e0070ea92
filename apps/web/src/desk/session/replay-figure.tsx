import type { Milliseconds } from "@plumbline/motion";
import { poseAt, type SkeletonTrace, type TracePoint, type TracePose } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { headPlaces, replayBones } from "./replay-bones.ts";
import { type Extent, replayExtent } from "./replay-extent.ts";
import styles from "./replay-figure.module.css";

type ReplayFigureProps = {
  readonly trace: SkeletonTrace;
  /** Since the trace's start. */
  readonly at: Milliseconds;
};

type Head = { readonly x: number; readonly y: number; readonly radius: number };

/** Share of the extent's height: about a head's. */
const HEAD = 0.055;

const headOf = (pose: TracePose, extent: Extent): Head | null => {
  const points = headPlaces.map((place) => pose[place]).filter((point): point is TracePoint => point != null);
  if (points.length === 0) return null;
  const mean = (axis: "x" | "y") => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean("x"), y: mean("y"), radius: extent.height * HEAD };
};

/** [REV-06] The stick figure at one time. There is no picture behind it: none was kept. */
export function ReplayFigure({ trace, at }: ReplayFigureProps) {
  const t = useTranslations("desk.replay");
  const extent = useMemo(() => replayExtent(trace), [trace]);
  const pose = poseAt(trace, at);
  const head = pose === null ? null : headOf(pose, extent);
  const floor = extent.y + extent.height * 0.96;
  return (
    <div className={styles.stage}>
      <svg
        className={styles.figure}
        viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}
        role="img"
        aria-label={pose === null ? t("nobody") : t("label")}
      >
        <line
          className={styles.floor}
          x1={extent.x - extent.height * 4}
          x2={extent.x + extent.height * 6}
          y1={floor}
          y2={floor}
        />
        {pose === null ? null : (
          <g strokeWidth={extent.height * 0.014}>
            {replayBones.map(({ name, from, to, side }) => {
              const start = pose[from];
              const end = pose[to];
              if (!start || !end) return null;
              return <line key={name} className={styles[side]} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />;
            })}
            {head === null ? null : <circle className={styles.head} cx={head.x} cy={head.y} r={head.radius} />}
          </g>
        )}
      </svg>
      {pose === null ? <p className={styles.nobody}>{t("nobody")}</p> : null}
      <ul className={styles.legend}>
        <li className={styles.leftKey}>{t("left")}</li>
        <li className={styles.rightKey}>{t("right")}</li>
      </ul>
    </div>
  );
}
