import styles from "./summary-screen.module.css";

type Fact = { readonly name: string; readonly value: string };

/** Short facts side by side. */
export function SummaryFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
