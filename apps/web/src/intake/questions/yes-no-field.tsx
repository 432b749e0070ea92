import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field.tsx";
import type { FieldProps } from "./field-props.ts";

const values = { yes: true, no: false, not_sure: "not_sure" } as const;

type Word = keyof typeof values;

export function YesNoField({ part, answers, onAnswer, ...rest }: FieldProps) {
  const t = useTranslations("intake");
  const value: unknown = answers[part.field];
  const canBeUnsure = part.answer.kind === "yes-no" && part.answer.canBeUnsure;
  const words: readonly Word[] = canBeUnsure ? ["yes", "no", "not_sure"] : ["yes", "no"];
  const labels = { yes: t("yes"), no: t("no"), not_sure: t("notSure") };
  return (
    <ChoiceField
      {...rest}
      name={part.field}
      kind="radio"
      options={words.map((word) => ({ value: word, label: labels[word] }))}
      chosen={words.filter((word) => values[word] === value)}
      onChoose={(word) =>
        onAnswer({ [part.field]: words.find((one) => one === word) === undefined ? undefined : values[word as Word] })
      }
    />
  );
}
