import type { Milliseconds, Side } from "@plumbline/motion";
import { useTranslations } from "next-intl";
import styles from "./hold-times.module.css";

type HoldTimesProps = { readonly holds: Readonly<Record<Side, Milliseconds>>; readonly holdingSide: Side | null };

const sides = ["left", "right"] as const satisfies readonly Side[];

/** Longest hold on each leg of this set; the leg that holds now is framed. */
export function HoldTimes({ holds, holdingSide }: HoldTimesProps) {
  const t = useTranslations("live");
  return (
    <dl className={styles.times}>
      {sides.map((side) => (
        <div key={side} className={`${styles.time} ${side === holdingSide ? styles.isRunning : ""}`}>
          <dt>{t(side)}</dt>
          <dd>{t("seconds", { seconds: Math.floor(holds[side] / 1000) })}</dd>
        </div>
      ))}
    </dl>
  );
}
