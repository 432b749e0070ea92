import type { AnswersSoFar, QuestionPart } from "@plumbline/clinical";

/** One part of a question, and where its answer goes. */
export type FieldProps = {
  readonly part: QuestionPart;
  readonly answers: AnswersSoFar;
  /** The id of the words that ask. */
  readonly labelledBy: string;
  /** The id of the problem, where there is one. */
  readonly describedBy: string | undefined;
  readonly onAnswer: (answers: AnswersSoFar) => void;
};
