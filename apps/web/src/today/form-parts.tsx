import { useId } from "react";
import { ScaleRow } from "../intake/questions/scale-row.tsx";
import formStyles from "./form.module.css";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** undefined: nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a list. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label className={formStyles.line}>
      <span>{label}</span>
      <select
        className={formStyles.entry}
        value={value ?? ""}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {value === undefined ? <option value="" /> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type LineProps = {
  readonly label: string;
  readonly type: "date" | "number" | "text";
  readonly value: string;
  readonly max?: string;
  readonly onWrite: (value: string) => void;
};

/** One line to write. */
export function Line({ label, type, value, max, onWrite }: LineProps) {
  const isNumber = type === "number";
  return (
    <label className={formStyles.line}>
      <span>{label}</span>
      <input
        className={formStyles.entry}
        type={isNumber ? "text" : type}
        inputMode={isNumber ? "numeric" : undefined}
        autoComplete="off"
        maxLength={type === "text" ? 1_000 : undefined}
        max={max}
        value={value}
        onChange={({ target }) => onWrite(isNumber ? target.value.replaceAll(/\D/g, "").slice(0, 4) : target.value)}
      />
    </label>
  );
}

type ScoreProps = {
  readonly label: string;
  readonly name: string;
  readonly value: number | undefined;
  readonly onChoose: (score: number) => void;
};

/** 0 to 10. */
export function Score({ label, name, value, onChoose }: ScoreProps) {
  const id = useId();
  return (
    <div className={formStyles.line}>
      <span id={id}>{label}</span>
      <ScaleRow name={name} labelledBy={id} from={0} to={10} value={value} onChoose={onChoose} />
    </div>
  );
}
