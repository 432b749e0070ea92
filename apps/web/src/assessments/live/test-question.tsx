import { ARMS_QUESTION } from "@plumbline/clinical";
import type { AssessmentCommand, AssessmentQuestion } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { LiveButton } from "../../session/live/live-button.tsx";
import styles from "./test-live.module.css";

type TestQuestionProps = {
  readonly question: AssessmentQuestion;
  readonly send: (command: AssessmentCommand) => void;
};

/** One question, answered by a press or by an arm (UX-04). */
export function TestQuestion({ question, send }: TestQuestionProps) {
  const t = useTranslations("assessment.live");
  const answer = (isYes: boolean) => send({ type: "question.answered", isYes });
  return (
    <main className={styles.question}>
      <h1>{question === "arms" ? ARMS_QUESTION : t("support")}</h1>
      <div className={styles.answers}>
        <LiveButton icon="stop" onPress={() => answer(false)}>
          {t("no")}
        </LiveButton>
        <LiveButton icon="check" onPress={() => answer(true)}>
          {t("yes")}
        </LiveButton>
      </div>
      <p className={styles.gestures}>{t("arms")}</p>
    </main>
  );
}
