import {
  type AnswersSoFar,
  type IntakeField,
  partsAsked,
  QUESTIONNAIRE,
  scoreStayIndependent,
} from "@plumbline/clinical";
import type { useTranslations } from "next-intl";
import { toSelector } from "../../i18n/to-selector.ts";
import { askedBy } from "../../intake/asked-by.ts";

type Translate = ReturnType<typeof useTranslations<"deskAnswers">>;

/** One answer, and what it answers: a question has several where it asks for several things. */
export type SaidAnswer = { readonly field: IntakeField; readonly asks: string; readonly answer: string };

const unitOf = (field: IntakeField): string => {
  const parts = QUESTIONNAIRE.flatMap(({ parts: ofQuestion }) => ofQuestion);
  const answer = parts.find((part) => part.field === field)?.answer;
  return answer?.kind === "number" ? answer.unit : "";
};

/** Whether its question was on the screen: what was skipped is no answer. */
const isAsked = (field: IntakeField, answers: AnswersSoFar): boolean =>
  QUESTIONNAIRE.some((question) => partsAsked(question, answers).some((part) => part.field === field));

/** What was answered, in the profession's words. */
export const sayAnswer = (t: Translate, field: IntakeField, answers: AnswersSoFar): string => {
  const value = answers[field];
  if (!isAsked(field, answers)) return t("notAsked");
  if (value === undefined) return t("unanswered");
  if (value === null) return t(field === "emergencyContact" ? "nobody" : "unknown");
  if (typeof value === "boolean") return t("yesNo", { isYes: `${value}` });
  if (typeof value === "number") return t("number", { value, unit: toSelector(unitOf(field)) });
  if (typeof value === "string") return t("option", { option: value });
  if (field === "stayIndependent" && answers.stayIndependent !== undefined) {
    const yes = answers.stayIndependent.flatMap((isYes, index) => (isYes ? [`${index + 1}`] : []));
    const score = scoreStayIndependent(answers.stayIndependent);
    return t("stayIndependent", { score, count: yes.length, statements: yes.join(", ") });
  }
  if ("name" in value) return t("contact", { name: value.name, reach: value.reach, hasAgreed: `${value.hasAgreed}` });
  if (value.length === 0) return t("noneOf");
  return value.map((option) => t("option", { option: `${option}` })).join(", ");
};

/** Every answer to a question, in its order; empty for a rule that is none. */
export const sayAnswersTo = (t: Translate, rule: string, answers: AnswersSoFar): readonly SaidAnswer[] => {
  const question = QUESTIONNAIRE.find(({ id }) => id === rule);
  if (question === undefined) return [];
  return question.parts.map(({ field, asks }) => ({
    field,
    asks: askedBy(question.wording, asks),
    answer: sayAnswer(t, field, answers),
  }));
};
