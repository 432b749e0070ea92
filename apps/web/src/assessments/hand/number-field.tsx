import styles from "../prepare/fields.module.css";

type NumberFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Typed as text, so that a comma is let through and nothing changes when somebody scrolls. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
