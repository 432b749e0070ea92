import { type AnswersSoFar, partsAsked, type Question } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../parts/button.tsx";
import type { AnswerProblem } from "./answer-problem.ts";
import { HeardBox, type HeardBoxProps } from "./heard-box.tsx";
import styles from "./intake.module.css";
import { progressAt } from "./intake-place.ts";
import { AnswerField } from "./questions/answer-field.tsx";
import type { LengthUnit } from "./questions/field-props.ts";
import { sayOption } from "./say-answer.ts";
import { sayProblem } from "./say-problem.ts";
import { ScreenShell } from "./screen-shell.tsx";

type QuestionScreenProps = {
  readonly question: Question;
  readonly answers: AnswersSoFar;
  readonly problem: AnswerProblem | null;
  /** CHO-22: a therapist asks for what only the patient can give, and it was given. */
  readonly heard: HeardBoxProps | null;
  readonly onAnswer: (answers: AnswersSoFar) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** Where lengths are read in inches. */
const usualUnit = (): LengthUnit => (navigator.language.endsWith("-US") ? "in" : "cm");

/** One question, and nothing else (§2.1). */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, answers, problem, heard, onAnswer, onNext, onBack } = props;
  const t = useTranslations("intake");
  const [unit, setUnit] = useState<LengthUnit>(usualUnit);
  const parts = partsAsked(question, answers);
  const asks = question.parts.map((part) => part.asks ?? "").join(" ");
  // Where the parts say all of the wording, it is not written twice.
  const isSpread = question.parts.length > 1 && asks === question.wording;
  const options = parts.flatMap(({ field, answer }) =>
    "options" in answer ? answer.options.map((option) => sayOption(t, field, option)) : [],
  );
  const isContact = parts.some(({ answer }) => answer.kind === "contact");
  return (
    <ScreenShell
      name={question.id}
      progress={t("progress", progressAt(question.id, answers))}
      title={question.wording}
      spoken={[question.wording, ...options].join(". ")}
      isTitleSpread={isSpread}
    >
      {parts.map((part) => {
        const id = `ask-${part.field}`;
        const hasProblem = problem?.field === part.field;
        return (
          <section key={part.field} className={styles.part}>
            {part.asks === undefined ? null : (
              <h2 id={id} className={isSpread ? styles.title : styles.asks}>
                {part.asks}
              </h2>
            )}
            {hasProblem ? (
              <p id={`problem-${part.field}`} role="alert" className={styles.problem}>
                {sayProblem(t, problem, part)}
              </p>
            ) : null}
            <AnswerField
              part={part}
              answers={answers}
              labelledBy={part.asks === undefined ? "question" : `question ${id}`}
              describedBy={hasProblem ? `problem-${part.field}` : undefined}
              measure={{ unit, onChange: setUnit }}
              onAnswer={onAnswer}
            />
          </section>
        );
      })}
      {heard === null ? null : (
        <div className={styles.heard}>
          <HeardBox {...heard} />
        </div>
      )}
      <div className={styles.ways}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {t("back")}
        </Button>
        <Button look="primary" icon="arrow" onPress={onNext}>
          {t("next")}
        </Button>
        {isContact ? (
          <Button
            look="quiet"
            onPress={() => {
              onAnswer({ emergencyContact: null });
              onNext();
            }}
          >
            {t("skip")}
          </Button>
        ) : null}
      </div>
    </ScreenShell>
  );
}
