import styles from "./count-dial.module.css";

type CountDialProps = {
  /** "7", or "4:05". */
  readonly count: string;
  /** "/ 10", "/ 30 s", "/ 5 min", or "/ 0:12". */
  readonly target: string;
  /** 0–1: how far through the repetition, the hold or the minutes. */
  readonly arc: number;
  readonly isFrozen: boolean;
};

const RADIUS = 46.5;
const AROUND = 2 * Math.PI * RADIUS;
/** Below this a round-ended line is only a dot. */
const SHOWN_FROM = 0.02;

/** The count, huge, with the target beside it and the phase around it. Its words for a screen reader are elsewhere. */
export function CountDial({ count, target, arc, isFrozen }: CountDialProps) {
  const filled = Math.min(1, Math.max(0, arc)) * AROUND;
  return (
    <div className={`${styles.dial} ${isFrozen ? styles.isFrozen : ""}`} aria-hidden="true">
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
        {arc >= SHOWN_FROM ? (
          <circle className={styles.arc} cx="50" cy="50" r={RADIUS} strokeDasharray={`${filled} ${AROUND}`} />
        ) : null}
      </svg>
      <span className={`${styles.count} ${count.includes(":") ? styles.isClock : ""}`}>{count}</span>
      <span className={styles.target}>{target}</span>
    </div>
  );
}
