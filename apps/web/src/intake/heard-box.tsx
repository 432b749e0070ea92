import { useTranslations } from "next-intl";
import { ChoiceField } from "./questions/choice-field.tsx";

export type HeardBoxProps = {
  /** Of the patient. */
  readonly name: string;
  readonly isHeard: boolean;
  readonly onChange: (isHeard: boolean) => void;
};

/** CHO-22: the therapist states that the patient said so to them. */
export function HeardBox({ name, isHeard, onChange }: HeardBoxProps) {
  const t = useTranslations("intake.asked");
  return (
    <ChoiceField
      name="heard"
      labelledBy="question"
      describedBy={undefined}
      kind="checkbox"
      options={[{ value: "heard", label: t("heard", { name }) }]}
      chosen={isHeard ? ["heard"] : []}
      onChoose={() => onChange(!isHeard)}
    />
  );
}
