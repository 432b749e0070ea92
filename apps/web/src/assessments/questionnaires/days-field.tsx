import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { NumberField } from "../hand/number-field.tsx";
import styles from "../prepare/fields.module.css";

const MOST = 30;

/** A number of days out of thirty. */
export function DaysField({ onAnswer }: { readonly onAnswer: (days: number) => void }) {
  const t = useTranslations("questionnaire");
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const next = () => {
    const days = Number(typed);
    if (typed.trim() === "" || !Number.isInteger(days) || days < 0 || days > MOST) setWrong(true);
    else onAnswer(days);
  };
  return (
    <>
      <NumberField label={t("days")} value={typed} onChange={setTyped} />
      <p role="alert" className={styles.missing}>
        {isWrong ? t("daysWrong") : null}
      </p>
      <Button look="primary" icon="arrow" onPress={next}>
        {t("next")}
      </Button>
    </>
  );
}
