import type { Side } from "@plumbline/motion";
import { useTranslations } from "next-intl";
import styles from "./side-totals.module.css";

type SideTotalsProps = {
  /** What each side has come to in this set, in words. */
  readonly totals: Readonly<Record<Side, string>>;
  readonly runningSide: Side | null;
};

const sides = ["left", "right"] as const satisfies readonly Side[];

/** Each side of this set; the one at work now is framed. */
export function SideTotals({ totals, runningSide }: SideTotalsProps) {
  const t = useTranslations("live");
  return (
    <dl className={styles.times}>
      {sides.map((side) => (
        <div key={side} className={`${styles.time} ${side === runningSide ? styles.isRunning : ""}`}>
          <dt>{t(side)}</dt>
          <dd>{totals[side]}</dd>
        </div>
      ))}
    </dl>
  );
}
