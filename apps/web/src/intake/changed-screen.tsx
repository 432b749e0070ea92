import type { AnswersSoFar, RuleId } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../parts/button.tsx";
import { type Difference, mergeAnswers } from "./draft-differences.ts";
import styles from "./intake.module.css";
import { findQuestion } from "./intake-place.ts";
import { ChoiceField } from "./questions/choice-field.tsx";
import { sayAnswer } from "./say-answer.ts";
import { ScreenShell } from "./screen-shell.tsx";

type ChangedScreenProps = {
  readonly mine: AnswersSoFar;
  readonly differences: readonly Difference[];
  /** Where a therapist asks, whom; null: the patient answers. */
  readonly asked: string | null;
  readonly onSettle: (merged: AnswersSoFar) => void;
};

/** Another tab, the therapist or the patient was faster: question by question the person says which answer is right. */
export function ChangedScreen({ mine, differences, asked, onSettle }: ChangedScreenProps) {
  const t = useTranslations("intake");
  const text = asked === null ? t("changed.text") : t("asked.changed", { name: asked });
  const [chosen, setChosen] = useState<ReadonlyMap<RuleId, "mine" | "theirs">>(new Map());
  const choiceOf = ({ question, likely }: Difference) => chosen.get(question) ?? likely;
  const isDecided = differences.every((difference) => choiceOf(difference) !== null);
  const inWords = (question: RuleId, answers: AnswersSoFar): string =>
    (findQuestion(question)?.parts ?? [])
      .filter(({ field }) => answers[field] !== undefined)
      .map((part) => sayAnswer(t, part, answers))
      .join("; ") || t("unanswered");
  const settle = () =>
    onSettle(
      mergeAnswers(mine, differences, (question) => {
        const difference = differences.find((one) => one.question === question);
        return difference === undefined ? "mine" : (choiceOf(difference) ?? "mine");
      }),
    );
  return (
    <ScreenShell name="changed" title={t("changed.title")} spoken={`${t("changed.title")} ${text}`}>
      <p>{text}</p>
      {differences.map((difference) => {
        const { question, mine: own, theirs } = difference;
        const choice = choiceOf(difference);
        return (
          <section key={question} className={styles.part}>
            <h2 id={`changed-${question}`} className={styles.asks}>
              {question === "INT-07" ? t("statements.title") : (findQuestion(question)?.wording ?? question)}
            </h2>
            <ChoiceField
              name={question}
              labelledBy={`changed-${question}`}
              describedBy={undefined}
              kind="radio"
              options={[
                { value: "mine", label: t("changed.mine", { answer: inWords(question, own) }) },
                { value: "theirs", label: t("changed.theirs", { answer: inWords(question, theirs) }) },
              ]}
              chosen={choice === null ? [] : [choice]}
              onChoose={(value) => setChosen(new Map(chosen).set(question, value === "mine" ? "mine" : "theirs"))}
            />
          </section>
        );
      })}
      <div className={styles.ways}>
        <Button look="primary" icon="check" onPress={settle} isDisabled={!isDecided}>
          {t("changed.settle")}
        </Button>
      </div>
    </ScreenShell>
  );
}
