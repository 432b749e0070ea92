import type { RuleId } from "../rule-id.ts";
import type { IntakeAnswers, SharingChoices } from "./intake-answers.ts";

/** How a question is answered. `canBeUnsure`: with "I'm not sure" beside it. */
export type AnswerKind =
  | {
      readonly kind: "number";
      readonly from: number;
      readonly to: number;
      readonly unit: string;
      readonly canBeUnsure: boolean;
    }
  | { readonly kind: "one-of"; readonly options: readonly string[] }
  | { readonly kind: "several-of"; readonly options: readonly string[] }
  | { readonly kind: "yes-no"; readonly canBeUnsure: boolean }
  /** Each is answered with yes or no. */
  | { readonly kind: "statements"; readonly statements: readonly string[] }
  /** Optional: a name, a phone number or e-mail, and the sentence to agree to. */
  | { readonly kind: "contact"; readonly agreement: string };

export type IntakeField = keyof IntakeAnswers | keyof SharingChoices;

/** What was answered so far, of an intake that is under way. */
export type AnswersSoFar = {
  readonly [Field in IntakeField]?: (IntakeAnswers & SharingChoices)[Field] | undefined;
};

/** Skip logic: asked only where the answer to an earlier field is so. */
export type Condition =
  | { readonly field: "fractureSites"; readonly is: "not-empty" }
  | { readonly field: "fallsLastYear"; readonly is: "not-zero" };

export type QuestionPart = {
  readonly field: IntakeField;
  readonly answer: AnswerKind;
  /** The part of the wording that asks for this field, where a question has several. */
  readonly asks?: string;
  readonly onlyIf?: Condition;
};

/** One screen. */
export type Question = {
  readonly id: RuleId;
  /** Exactly as in §2.1. */
  readonly wording: string;
  readonly parts: readonly QuestionPart[];
  readonly onlyIf: Condition | null;
};

export const question = (
  id: RuleId,
  wording: string,
  partsOfIt: readonly QuestionPart[],
  onlyIf: Condition | null = null,
): Question => ({ id, wording, parts: partsOfIt, onlyIf });

/** A question with one answer. */
export const parts = (field: IntakeField, answer: AnswerKind): readonly QuestionPart[] => [{ field, answer }];

export const numberFrom = (from: number, to: number, unit: string) =>
  ({ kind: "number", from, to, unit, canBeUnsure: false }) as const;

export const oneOf = (options: readonly string[]): AnswerKind => ({ kind: "one-of", options });

export const severalOf = (options: readonly string[]): AnswerKind => ({ kind: "several-of", options });

export const yesOrNo: AnswerKind = { kind: "yes-no", canBeUnsure: false };

/** §2.1, †: "I'm not sure" counts as the answer that raises the flag. */
export const yesNoOrUnsure: AnswerKind = { kind: "yes-no", canBeUnsure: true };
