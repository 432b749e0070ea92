import { type AnswersSoFar, type IntakeField, type IntakeRecord, QUESTIONNAIRE } from "@plumbline/clinical";
import { isSame } from "../../is-same.ts";

/** Everything that was answered, with what the patient shares. */
export const answersOf = ({ answers, sharing }: Pick<IntakeRecord, "answers" | "sharing">): AnswersSoFar => ({
  ...answers,
  ...sharing,
});

const FIELDS: readonly IntakeField[] = QUESTIONNAIRE.flatMap(({ parts }) => parts.map(({ field }) => field));

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === "string" ? value.toSorted() : value;

/** What a new version answers in another way than the one before; the order of ticks means nothing. */
export const changedFields = (before: AnswersSoFar, after: AnswersSoFar): readonly IntakeField[] =>
  FIELDS.filter((field) => !isSame(inOrder(before[field]), inOrder(after[field])));
