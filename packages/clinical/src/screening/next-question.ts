import type { RuleId } from "../rule-id.ts";
import type { AnswersSoFar, Condition, Question, QuestionPart } from "./question.ts";
import { QUESTIONNAIRE } from "./questionnaire.ts";

const isMet = (condition: Condition | null | undefined, answers: AnswersSoFar): boolean => {
  if (!condition) return true;
  return condition.field === "fractureSites"
    ? (answers.fractureSites ?? []).length > 0
    : (answers.fallsLastYear ?? 0) > 0;
};

/** What is on the screen of a question now; empty where it is skipped. */
export const partsAsked = ({ parts, onlyIf }: Question, answers: AnswersSoFar): readonly QuestionPart[] =>
  isMet(onlyIf, answers) ? parts.filter((part) => isMet(part.onlyIf, answers)) : [];

const questionsAsked = (answers: AnswersSoFar): readonly Question[] =>
  QUESTIONNAIRE.filter((question) => partsAsked(question, answers).length > 0);

/** null after the last one. @param after null: the first one */
export const nextQuestion = (after: RuleId | null, answers: AnswersSoFar): Question | null => {
  const position = QUESTIONNAIRE.findIndex(({ id }) => id === after);
  return questionsAsked(answers).find((question) => QUESTIONNAIRE.indexOf(question) > position) ?? null;
};

/** Back (§2.1): null before the first one. */
export const previousQuestion = (before: RuleId, answers: AnswersSoFar): Question | null => {
  const position = QUESTIONNAIRE.findIndex(({ id }) => id === before);
  return questionsAsked(answers).findLast((question) => QUESTIONNAIRE.indexOf(question) < position) ?? null;
};

/** At the end: a changed answer leaves nothing behind that contradicts it. */
export const withoutSkipped = (answers: AnswersSoFar): AnswersSoFar => ({
  ...answers,
  ...(answers.fractureSites?.length === 0 ? { weeksSinceFracture: null } : {}),
  ...(answers.fallsLastYear === 0 ? { injuriousFall: false } : {}),
});

/** The questions that still have no answer, in their order; an emergency contact is optional (INT-28). */
export const unansweredQuestions = (answers: AnswersSoFar): readonly RuleId[] =>
  questionsAsked(answers)
    .filter(({ id }) => id !== "INT-28")
    .filter((question) => partsAsked(question, answers).some(({ field }) => answers[field] === undefined))
    .map(({ id }) => id);
