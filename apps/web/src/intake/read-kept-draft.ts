import { type AnswersSoFar, QUESTIONNAIRE, QUESTIONNAIRE_VERSION, type RuleId } from "@plumbline/clinical";
import { answersSoFar } from "@plumbline/contracts";

/** An intake under way, on this device. */
export type KeptDraft = {
  readonly subject: string;
  readonly questionnaireVersion: number;
  readonly answers: AnswersSoFar;
  readonly firstAnswers: AnswersSoFar;
  readonly askedAbout: readonly string[];
  readonly told: readonly string[];
  /** The question that was on the screen. */
  readonly reached: RuleId | null;
  /** What the server has of it: the newest revision, 0 where none, and its answers. */
  readonly base: { readonly revision: number; readonly answers: AnswersSoFar };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Answer by answer: one that cannot be read is asked again, and takes no other with it. */
export const readAnswers = (value: unknown): AnswersSoFar => {
  if (!isRecord(value)) return {};
  const readable = Object.entries(value).filter(
    ([field, answer]) => answersSoFar.safeParse({ [field]: answer }).success,
  );
  return answersSoFar.safeParse(Object.fromEntries(readable)).data ?? {};
};

const words = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];

const questionOf = (value: unknown): RuleId | null => QUESTIONNAIRE.find(({ id }) => id === value)?.id ?? null;

const baseOf = (value: unknown): KeptDraft["base"] => {
  const { revision, answers } = isRecord(value) ? value : {};
  return {
    revision: typeof revision === "number" && Number.isInteger(revision) && revision > 0 ? revision : 0,
    answers: readAnswers(answers),
  };
};

/**
 * Whatever an older version of this page, or a broken disk, has left. Of another questionnaire only what it asks in the same
 * way is kept, and nothing that was said about contradictions. null: nothing of this person.
 */
export const readKeptDraft = (value: unknown, subject: string): KeptDraft | null => {
  if (!isRecord(value) || value.subject !== subject) return null;
  const isSame = value.questionnaireVersion === QUESTIONNAIRE_VERSION;
  return {
    subject,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    answers: readAnswers(value.answers),
    firstAnswers: isSame ? readAnswers(value.firstAnswers) : {},
    askedAbout: isSame ? words(value.askedAbout) : [],
    told: words(value.told),
    reached: isSame ? questionOf(value.reached) : null,
    base: baseOf(value.base),
  };
};
