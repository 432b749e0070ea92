"use client";

import { useEffect, useRef } from "react";
import styles from "./exercise-picture.module.css";
import type { Figure, FigureFrame } from "./figure.ts";

type Part = Exclude<keyof FigureFrame, "head" | "held">;

/** Back to front. */
const parts: readonly { readonly part: Part; readonly look: string }[] = [
  { part: "farArm", look: `${styles.far}` },
  { part: "farLeg", look: `${styles.far}` },
  { part: "trunk", look: `${styles.near} ${styles.trunk}` },
  { part: "nearLeg", look: `${styles.near}` },
  { part: "nearArm", look: `${styles.near}` },
];

const HEAD = 8.5;

function StillFigure({ frame }: { readonly frame: FigureFrame }) {
  return (
    <g className={styles.still}>
      {parts.map(({ part, look }) => (
        <path key={part} className={look} d={frame[part]} />
      ))}
      <circle className={styles.head} cx={frame.head.x} cy={frame.head.y} r={HEAD} />
      {frame.held === null ? null : <path className={styles.held} d={frame.held} />}
    </g>
  );
}

function MovingFigure({ figure }: { readonly figure: Figure }) {
  const [first] = figure.frames;
  if (first === undefined) return null;
  // SMIL, not CSS: path data moves this way in every current browser, and needs neither script nor inline style.
  const loop = { dur: `${figure.seconds}s`, repeatCount: "indefinite" } as const;
  const values = (read: (frame: FigureFrame) => string) => figure.frames.map(read).join(";");
  return (
    <g className={styles.moving}>
      {parts.map(({ part, look }) => (
        <path key={part} className={look} d={first[part]}>
          <animate attributeName="d" values={values((frame) => frame[part])} {...loop} />
        </path>
      ))}
      <circle className={styles.head} cx={first.head.x} cy={first.head.y} r={HEAD}>
        <animate attributeName="cx" values={values((frame) => frame.head.x)} {...loop} />
        <animate attributeName="cy" values={values((frame) => frame.head.y)} {...loop} />
      </circle>
      {first.held === null ? null : (
        <path className={styles.held} d={first.held}>
          <animate attributeName="d" values={values((frame) => frame.held ?? "")} {...loop} />
        </path>
      )}
    </g>
  );
}

type ExercisePictureProps = { readonly figure: Figure; readonly isPlaying: boolean; readonly label: string };

/** Start, furthest point and back, over and over; the furthest point alone where motion is not wanted. */
export function ExercisePicture({ figure, isPlaying, label }: ExercisePictureProps) {
  const picture = useRef<SVGSVGElement>(null);

  useEffect(() => {
    if (isPlaying) picture.current?.unpauseAnimations();
    else picture.current?.pauseAnimations();
  }, [isPlaying]);

  return (
    <svg ref={picture} className={styles.picture} viewBox="8 0 84 120" role="img" aria-label={label}>
      <path className={styles.floor} d="M10 119H90" />
      {figure.furniture.map((d) => (
        <path key={d} className={styles.furniture} d={d} />
      ))}
      <MovingFigure figure={figure} />
      <StillFigure frame={figure.peak} />
    </svg>
  );
}
