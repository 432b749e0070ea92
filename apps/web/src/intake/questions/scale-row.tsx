import styles from "./scale.module.css";

type ScaleRowProps = {
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly value: number | undefined;
  readonly onChoose: (score: number) => void;
};

/** Whole numbers side by side. */
export function ScaleRow({ name, labelledBy, describedBy, from, to, value, onChoose }: ScaleRowProps) {
  const scores = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset className={styles.scale} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {scores.map((score) => (
        <label key={score} className={styles.score}>
          <input type="radio" name={name} value={score} checked={value === score} onChange={() => onChoose(score)} />
          <span>{score}</span>
        </label>
      ))}
    </fieldset>
  );
}
