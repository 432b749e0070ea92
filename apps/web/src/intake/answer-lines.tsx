import { type AnswersSoFar, partsAsked, type Question, type RuleId, STAY_INDEPENDENT } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import hidden from "../parts/visually-hidden.module.css";
import answerStyles from "./answers.module.css";
import { askedBy } from "./asked-by.ts";
import { sayAnswer } from "./say-answer.ts";

type AnswerLinesProps = {
  readonly questions: readonly Question[];
  readonly answers: AnswersSoFar;
  /** Absent where nothing can be changed. */
  readonly onChange?: (question: RuleId) => void;
};

function Statements({ answers }: Pick<AnswerLinesProps, "answers">) {
  const t = useTranslations("intake");
  return (
    <ul className={answerStyles.list}>
      {STAY_INDEPENDENT.map(({ statement }, index) =>
        answers.stayIndependent?.[index] === true ? (
          <li key={statement}>
            {statement} <strong>{t("yes")}</strong>
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Questions and what was answered to them. */
export function AnswerLines({ questions, answers, onChange }: AnswerLinesProps) {
  const t = useTranslations("intake");
  return (
    <ul className={answerStyles.lines}>
      {questions.map((question) => (
        <li key={question.id} className={answerStyles.answered}>
          <div>
            {partsAsked(question, answers).map((part) => {
              const asks = question.parts.length === 1 ? question.wording : askedBy(question.wording, part.asks);
              const isStatements = part.answer.kind === "statements";
              return (
                <div key={part.field}>
                  <p className={answerStyles.asked}>{isStatements ? t("statements.title") : asks}</p>
                  <p className={answerStyles.said}>{sayAnswer(t, part, answers)}</p>
                  {isStatements ? <Statements answers={answers} /> : null}
                </div>
              );
            })}
          </div>
          {onChange === undefined ? null : (
            <button type="button" className={answerStyles.change} onClick={() => onChange(question.id)}>
              {t("change")}
              <span className={hidden.hidden}>: {question.wording}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
