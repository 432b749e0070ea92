import styles from "./live-totals.module.css";

export type LiveTotal = {
  readonly name: string;
  readonly value: string;
  /** Of a side: whether it is at work now. */
  readonly isRunning: boolean;
};

/** What this set has come to, beside the dial: each side, or what the dial's number leaves out. */
export function LiveTotals({ totals }: { readonly totals: readonly LiveTotal[] }) {
  return (
    <dl className={styles.times}>
      {totals.map(({ name, value, isRunning }) => (
        <div key={name} className={`${styles.time} ${isRunning ? styles.isRunning : ""}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
