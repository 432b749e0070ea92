import type { AnswersSoFar, QuestionPart } from "@plumbline/clinical";

export const LENGTH_UNITS = ["cm", "in"] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** One part of a question, and where its answer goes. */
export type FieldProps = {
  readonly part: QuestionPart;
  readonly answers: AnswersSoFar;
  /** The id of the words that ask. */
  readonly labelledBy: string;
  /** The id of the problem, where there is one. */
  readonly describedBy: string | undefined;
  /** One unit for all lengths on a screen: nobody takes inches for centimeters. */
  readonly measure?: { readonly unit: LengthUnit; readonly onChange: (unit: LengthUnit) => void };
  readonly onAnswer: (answers: AnswersSoFar) => void;
};
