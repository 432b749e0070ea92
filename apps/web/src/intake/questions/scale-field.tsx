import { useTranslations } from "next-intl";
import type { FieldProps } from "./field-props.ts";
import styles from "./scale.module.css";
import { ScaleRow } from "./scale-row.tsx";

/** From none to the worst (INT-16). */
export function ScaleField({ part, answers, labelledBy, describedBy, onAnswer }: FieldProps) {
  const t = useTranslations("intake");
  const { field, answer } = part;
  const value: unknown = answers[field];
  if (answer.kind !== "number") return null;
  return (
    <div>
      <ScaleRow
        name={field}
        labelledBy={labelledBy}
        describedBy={describedBy}
        from={answer.from}
        to={answer.to}
        value={typeof value === "number" ? value : undefined}
        onChoose={(score) => onAnswer({ [field]: score })}
      />
      <p className={styles.ends}>
        <span>{t("scale.none")}</span>
        <span>{t("scale.worst")}</span>
      </p>
    </div>
  );
}
