import {
  type AnswersSoFar,
  type IntakeField,
  partsAsked,
  problemsOfIntake,
  type Question,
  type QuestionPart,
} from "@plumbline/clinical";
import { completeAnswers } from "./complete-answers.ts";

/** Why a question cannot be left yet. `refused`: GEN-02; `not-heard`: CHO-22. */
export type AnswerProblem = {
  readonly kind: "missing" | "impossible" | "refused" | "contact-incomplete" | "not-heard";
  readonly field: IntakeField;
};

const isOutOfRange = ({ field, answer }: QuestionPart, answers: AnswersSoFar): boolean => {
  const value = answers[field];
  return answer.kind === "number" && typeof value === "number" && (value < answer.from || value > answer.to);
};

const isMissing = ({ field }: QuestionPart, answers: AnswersSoFar): boolean =>
  field !== "emergencyContact" && answers[field] === undefined;

const isHalfAContact = ({ emergencyContact }: AnswersSoFar): boolean =>
  emergencyContact !== null &&
  emergencyContact !== undefined &&
  (emergencyContact.name.trim() === "") !== (emergencyContact.reach.trim() === "");

/** Answers are refused where they are given, and not at the end (§2.1). */
export const problemAt = (question: Question, answers: AnswersSoFar): AnswerProblem | null => {
  const parts = partsAsked(question, answers);
  const missing = parts.find((part) => isMissing(part, answers));
  if (missing !== undefined) return { kind: "missing", field: missing.field };
  const first = parts[0];
  if (first === undefined) return null;
  const problems = problemsOfIntake(completeAnswers(answers)).filter(({ questions }) =>
    questions.includes(question.id),
  );
  if (problems.some(({ kind }) => kind === "refused")) return { kind: "refused", field: first.field };
  const impossible = parts.find((part) => isOutOfRange(part, answers));
  if (impossible !== undefined) return { kind: "impossible", field: impossible.field };
  if (problems.some(({ kind }) => kind === "impossible")) return { kind: "impossible", field: first.field };
  return first.field === "emergencyContact" && isHalfAContact(answers)
    ? { kind: "contact-incomplete", field: first.field }
    : null;
};
