import { PRE_CHECK, type PreCheckAnswers, type PreCheckResult } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import big from "./big-screen.module.css";
import { BigScreen, Choice, Choices } from "./big-screen.tsx";
import styles from "./pre-check-screen.module.css";

type PreCheckScreenProps = {
  /** Of the last try. */
  readonly advice: PreCheckResult["advice"];
  readonly foot: ReactNode;
  readonly onAnswer: (answers: PreCheckAnswers) => void;
};

const allBut = (no: string | null): PreCheckAnswers => Object.fromEntries(PRE_CHECK.map(({ id }) => [id, id !== no]));

/** SAFE-01: six statements; each "no" has its advice, and then all are asked again. */
export function PreCheckScreen({ advice, foot, onAnswer }: PreCheckScreenProps) {
  const t = useTranslations("visit.preCheck");
  const tVisit = useTranslations("visit");
  const [followed, setFollowed] = useState<PreCheckResult["advice"] | null>(null);
  if (advice.length > 0 && advice !== followed) {
    return (
      <BigScreen step={t("adviceTitle")} title={advice.map(({ text }) => text).join(" ")} foot={foot}>
        <Choices>
          <Choice look="main" onPress={() => setFollowed(advice)}>
            {t("done")}
          </Choice>
        </Choices>
      </BigScreen>
    );
  }
  return (
    <BigScreen title={t("title")} foot={foot}>
      <ul className={styles.rows}>
        {PRE_CHECK.map(({ id, statement }) => (
          <li key={id} className={styles.row}>
            {statement}
            <button
              type="button"
              className={big.small}
              aria-label={t("notThis", { statement })}
              onClick={() => onAnswer(allBut(id))}
            >
              {tVisit("no")}
            </button>
          </li>
        ))}
      </ul>
      <Choices>
        <Choice look="main" onPress={() => onAnswer(allBut(null))}>
          {t("allYes")}
        </Choice>
      </Choices>
    </BigScreen>
  );
}
