import styles from "./questionnaires.module.css";

type ChoiceListProps<Value extends string | number> = {
  readonly labelledBy: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One press answers. */
export function ChoiceList<Value extends string | number>({ labelledBy, options, onChoose }: ChoiceListProps<Value>) {
  return (
    <fieldset className={styles.choices} aria-labelledby={labelledBy}>
      {options.map(({ value, label }) => (
        <button key={value} type="button" className={styles.choice} onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
