import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "../../parts/icon.tsx";
import { Segments } from "../../parts/segments.tsx";
import { type FieldProps, LENGTH_UNITS } from "./field-props.ts";
import styles from "./fields.module.css";
import { cleanedNumber, numberIn, textOfNumber } from "./number-text.ts";

export function NumberField({ part, answers, labelledBy, describedBy, measure, onAnswer }: FieldProps) {
  const t = useTranslations("intake");
  const { field, answer } = part;
  const value: unknown = answers[field];
  const unit = measure?.unit ?? "cm";
  const asked = answer.kind === "number" ? answer.unit : "";
  const [text, setText] = useState(textOfNumber(value, asked, unit));
  if (answer.kind !== "number") return null;
  const isLength = asked === "cm-or-inches";

  const write = (words: string) => {
    setText(words);
    onAnswer({ [field]: numberIn(words, asked, unit) });
  };
  const step = (by: number) => write(String(Math.max(0, Math.round((Number(text) + by) * 10) / 10)));
  const isUnsure = value === null;

  return (
    <div className={styles.number}>
      {isLength && measure !== undefined ? (
        <Segments
          name={`${field}-unit`}
          legend={t("measuredIn")}
          options={LENGTH_UNITS.map((one) => ({ value: one, label: t(`lengthUnits.${one}`) }))}
          chosen={unit}
          onChoose={measure.onChange}
        />
      ) : null}
      <div className={styles.stepper}>
        <button type="button" className={styles.step} onClick={() => step(-1)} aria-label={t("less")}>
          <Icon name="minus" />
        </button>
        <input
          className={styles.entry}
          inputMode="decimal"
          autoComplete="off"
          value={isUnsure ? "" : text}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          onChange={({ target }) => write(cleanedNumber(target.value))}
        />
        <button type="button" className={styles.step} onClick={() => step(1)} aria-label={t("more")}>
          <Icon name="plus" />
        </button>
        <span className={styles.unit}>
          {isLength ? t(`lengthUnits.${unit}`) : t(`unitNames.${answer.unit as "years"}`)}
        </span>
      </div>
      {answer.canBeUnsure ? (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={isUnsure}
            onChange={() => {
              setText("");
              onAnswer({ [field]: isUnsure ? undefined : null });
            }}
          />
          <span>{t("notSure")}</span>
        </label>
      ) : null}
    </div>
  );
}
