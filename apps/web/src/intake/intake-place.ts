import {
  type AnswersSoFar,
  partsAsked,
  previousQuestion,
  QUESTIONNAIRE,
  type Question,
  type RuleId,
  STAY_INDEPENDENT,
  unansweredQuestions,
} from "@plumbline/clinical";

/** Which screen is shown. `statement`: of INT-07 the one that is asked, from 0. */
export type Place =
  | { readonly is: "start" }
  | { readonly is: "question"; readonly question: RuleId; readonly statement: number }
  /** RED-01 is said where the answer was given, not at the end. */
  | { readonly is: "red-flag"; readonly after: RuleId }
  /** §2.1: what does not fit together is asked again. */
  | { readonly is: "contradiction"; readonly questions: readonly RuleId[] }
  | { readonly is: "summary" }
  /** GEN-02. */
  | { readonly is: "refused" };

/** Stay Independent: its twelve statements have screens of their own. */
export const STATEMENTS_QUESTION: RuleId = "INT-07";

export const findQuestion = (id: RuleId): Question | null =>
  QUESTIONNAIRE.find((question) => question.id === id) ?? null;

/** A question is opened at its first screen; the statements at the first one without an answer. */
export const placeOf = (question: RuleId, answers: AnswersSoFar): Place => {
  const answered = answers.stayIndependent?.length ?? 0;
  const isUnderWay = question === STATEMENTS_QUESTION && answered < STAY_INDEPENDENT.length;
  return { is: "question", question, statement: isUnderWay ? answered : 0 };
};

/** Going back, one sees the last screen of a question first. */
export const placeBefore = (question: RuleId | null, answers: AnswersSoFar): Place => {
  const asked = QUESTIONNAIRE.filter((one) => partsAsked(one, answers).length > 0);
  const before = question === null ? asked.at(-1) : previousQuestion(question, answers);
  if (before === null || before === undefined) return { is: "start" };
  const last = before.id === STATEMENTS_QUESTION ? STAY_INDEPENDENT.length - 1 : 0;
  return { is: "question", question: before.id, statement: last };
};

/** Statements that were begun and not finished are no answer yet. */
export const openQuestions = (answers: AnswersSoFar): readonly RuleId[] => {
  const hasAllStatements = answers.stayIndependent?.length === STAY_INDEPENDENT.length;
  return unansweredQuestions(hasAllStatements ? answers : { ...answers, stayIndependent: undefined });
};

/** "Question 5 of 24": of those that are asked after the answers so far. */
export const progressAt = (
  question: RuleId,
  answers: AnswersSoFar,
): { readonly number: number; readonly of: number } => {
  const asked = QUESTIONNAIRE.filter((one) => partsAsked(one, answers).length > 0);
  return { number: asked.findIndex(({ id }) => id === question) + 1, of: asked.length };
};
