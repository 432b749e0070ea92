import { type AnswersSoFar, STAY_INDEPENDENT } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import styles from "./intake.module.css";
import { progressAt, STATEMENTS_QUESTION } from "./intake-place.ts";
import { ScreenShell } from "./screen-shell.tsx";

type StatementScreenProps = {
  readonly answers: AnswersSoFar;
  /** From 0. */
  readonly statement: number;
  readonly onAnswer: (isTrue: boolean) => void;
  readonly onBack: () => void;
};

/** INT-07: one of the twelve statements. Saying yes or no goes on at once; Back takes it back. */
export function StatementScreen({ answers, statement, onAnswer, onBack }: StatementScreenProps) {
  const t = useTranslations("intake");
  const words = STAY_INDEPENDENT[statement]?.statement ?? "";
  const answered = answers.stayIndependent?.[statement];
  const place = t("statements.place", { number: statement + 1, of: STAY_INDEPENDENT.length });
  return (
    <ScreenShell
      name={`statement-${statement}`}
      progress={`${t("progress", progressAt(STATEMENTS_QUESTION, answers))} · ${place}`}
      title={words}
      spoken={`${t("statements.isTrue")} ${words}`}
    >
      <p>{t("statements.isTrue")}</p>
      <div className={styles.two}>
        {[true, false].map((isTrue) => (
          <button
            key={`${isTrue}`}
            type="button"
            className={styles.answer}
            aria-pressed={answered === isTrue}
            onClick={() => onAnswer(isTrue)}
          >
            {answered === isTrue ? <Icon name="check" /> : null}
            {t(isTrue ? "yes" : "no")}
          </button>
        ))}
      </div>
      <div className={styles.ways}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {t("back")}
        </Button>
      </div>
    </ScreenShell>
  );
}
