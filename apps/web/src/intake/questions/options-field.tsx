import { useTranslations } from "next-intl";
import { sayOption } from "../say-answer.ts";
import { ChoiceField } from "./choice-field.tsx";
import type { FieldProps } from "./field-props.ts";

/** "None of these" is an answer of its own, so that nothing is taken for none by passing over it. */
const NONE = "none";

const asList = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : null;

export function OptionsField({ part, answers, onAnswer, ...rest }: FieldProps) {
  const t = useTranslations("intake");
  const { field, answer } = part;
  const options = answer.kind === "one-of" || answer.kind === "several-of" ? answer.options : [];
  const hasOwnNone = options.includes(NONE);
  const labelled = options.map((value) => ({ value, label: sayOption(t, field, value) }));
  if (answer.kind !== "several-of") {
    const value: unknown = answers[field];
    return (
      <ChoiceField
        {...rest}
        name={field}
        kind="radio"
        options={labelled}
        chosen={typeof value === "string" ? [value] : []}
        onChoose={(option) => onAnswer({ [field]: option })}
      />
    );
  }
  const none = hasOwnNone ? [NONE] : [];
  const chosen = asList(answers[field]);
  const toggle = (option: string) => {
    if (option === NONE) return onAnswer({ [field]: none });
    const others = (chosen ?? []).filter((one) => one !== option && one !== NONE);
    const wasChosen = chosen?.includes(option) === true;
    const now = wasChosen ? others : [...others, option];
    // Nothing ticked is no answer.
    onAnswer({ [field]: now.length === 0 ? undefined : options.filter((one) => now.includes(one)) });
  };
  return (
    <ChoiceField
      {...rest}
      name={field}
      kind="checkbox"
      options={hasOwnNone ? labelled : [...labelled, { value: NONE, label: t("noneOfThese") }]}
      chosen={chosen?.length === 0 ? [NONE] : (chosen ?? [])}
      onChoose={toggle}
    />
  );
}
