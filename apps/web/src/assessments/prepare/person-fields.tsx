import type { Sex } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Segments } from "../../parts/segments.tsx";
import styles from "./fields.module.css";

const SEXES = ["female", "male", "undisclosed"] as const satisfies readonly Sex[];

type PersonFieldsProps = {
  readonly age: string;
  readonly sex: Sex;
  readonly onAge: (age: string) => void;
  readonly onSex: (sex: Sex) => void;
};

/** INT-01, where no intake has told it: for the norm alone, and kept nowhere. */
export function PersonFields({ age, sex, onAge, onSex }: PersonFieldsProps) {
  const t = useTranslations("assessment.prepare");
  return (
    <>
      <label className={styles.field}>
        {t("age")}
        <input
          className={styles.input}
          inputMode="numeric"
          value={age}
          onChange={(event) => onAge(event.target.value)}
        />
      </label>
      <Segments
        name="sex"
        legend={t("sex")}
        options={SEXES.map((value) => ({ value, label: t(`sexes.${value}`) }))}
        chosen={sex}
        onChoose={onSex}
      />
    </>
  );
}
