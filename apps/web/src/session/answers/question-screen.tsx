import { type Score, score } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { Button } from "../../parts/button.tsx";
import styles from "./question-screen.module.css";

type QuestionScreenProps = {
  readonly question: "pain" | "effort";
  /** null: skipped. */
  readonly onAnswer: (answer: Score | null) => void;
};

const scores = Array.from({ length: 11 }, (_, value) => score(value));

/** One question from 0 to 10, answered by one press; it can always be skipped. */
export function QuestionScreen({ question, onAnswer }: QuestionScreenProps) {
  const t = useTranslations("answers");
  return (
    <main className={styles.layout}>
      <p className={styles.step}>{t("step", { step: question === "pain" ? 1 : 2 })}</p>
      <h1 id="question" className={styles.title}>
        {t(`${question}.title`)}
      </h1>
      <fieldset className={styles.scale} aria-labelledby="question">
        {scores.map((value) => (
          <button key={value} type="button" className={styles.score} onClick={() => onAnswer(value)}>
            {value}
          </button>
        ))}
      </fieldset>
      <div className={styles.anchors}>
        {(["lowest", "middle", "highest"] as const).map((anchor) => (
          <p key={anchor}>{t(`${question}.${anchor}`)}</p>
        ))}
      </div>
      <Button look="quiet" onPress={() => onAnswer(null)}>
        {t("skip")}
      </Button>
    </main>
  );
}
