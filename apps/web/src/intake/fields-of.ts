import type { AnswersSoFar, IntakeAnswers, IntakeField, RuleId, SharingChoices } from "@plumbline/clinical";
import { QUESTIONNAIRE, SAFETY_QUESTIONS } from "@plumbline/clinical";

export const fieldsOf = (questions: readonly RuleId[]): readonly IntakeField[] =>
  QUESTIONNAIRE.filter(({ id }) => questions.includes(id)).flatMap(({ parts }) => parts.map(({ field }) => field));

/** Only what was answered to these questions. */
export const answersTo = (questions: readonly RuleId[], answers: AnswersSoFar): AnswersSoFar => {
  const fields = fieldsOf(questions);
  return Object.fromEntries(
    Object.entries(answers).filter(([field, value]) => fields.some((one) => one === field) && value !== undefined),
  );
};

/** INT-24, INT-25: the newest answers are offered as a start; the safety questions are asked anew. */
export const offeredAgain = (before: IntakeAnswers, sharing: SharingChoices): AnswersSoFar => {
  const anew = fieldsOf(SAFETY_QUESTIONS);
  const all: AnswersSoFar = { ...before, ...sharing };
  return Object.fromEntries(Object.entries(all).filter(([field]) => !anew.some((one) => one === field)));
};
