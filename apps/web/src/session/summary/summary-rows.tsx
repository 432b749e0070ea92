import type { ReactNode } from "react";
import styles from "./summary-screen.module.css";

type Row = {
  readonly name: string;
  readonly value: ReactNode;
  /** What the number means. */
  readonly meaning?: string;
};

export function SummaryRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ name, value, meaning }) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {meaning === undefined ? null : <dd className={styles.meaning}>{meaning}</dd>}
        </div>
      ))}
    </dl>
  );
}
