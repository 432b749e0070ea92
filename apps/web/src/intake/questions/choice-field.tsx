import styles from "./fields.module.css";

export type Choice = { readonly value: string; readonly label: string };

type ChoiceFieldProps = {
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
};

/** Large targets below each other, each with its sign of what is chosen. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, labelledBy, describedBy, kind, options, chosen, onChoose } = props;
  return (
    <fieldset className={styles.options} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input
            type={kind}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
