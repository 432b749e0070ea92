import { useTranslations } from "next-intl";
import type { FieldProps } from "./field-props.ts";
import styles from "./scale.module.css";

/** Whole numbers side by side, from none to the worst. */
export function ScaleField({ part, answers, labelledBy, describedBy, onAnswer }: FieldProps) {
  const t = useTranslations("intake");
  const { from, to } = part.answer.kind === "number" ? part.answer : { from: 0, to: 10 };
  const scores = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div>
      <fieldset className={styles.scale} aria-labelledby={labelledBy} aria-describedby={describedBy}>
        {scores.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              name={part.field}
              value={score}
              checked={answers[part.field] === score}
              onChange={() => onAnswer({ [part.field]: score })}
            />
            <span>{score}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.ends}>
        <span>{t("scale.none")}</span>
        <span>{t("scale.worst")}</span>
      </p>
    </div>
  );
}
