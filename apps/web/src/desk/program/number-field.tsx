import controls from "../controls.module.css";
import styles from "./program.module.css";

type NumberFieldProps = {
  readonly label: string;
  readonly bounds: { readonly from: number; readonly to: number };
  readonly value: number;
  readonly isWrong: boolean;
  readonly onChange: (value: number) => void;
};

/** A whole number. What is empty is 0, which no dose may be. */
export function NumberField({ label, bounds, value, isWrong, onChange }: NumberFieldProps) {
  return (
    <input
      className={`${controls.input} ${styles.number}`}
      type="number"
      inputMode="numeric"
      min={bounds.from}
      max={bounds.to}
      step={1}
      value={value === 0 ? "" : value}
      aria-label={label}
      aria-invalid={isWrong}
      onChange={(event) => onChange(Math.max(0, Number(event.target.value)))}
    />
  );
}
