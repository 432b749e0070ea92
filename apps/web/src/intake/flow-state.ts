import type { AnswersSoFar, Consent, RuleId } from "@plumbline/clinical";
import type { AnswerProblem } from "./answer-problem.ts";
import type { Place } from "./intake-place.ts";

export type Round = {
  readonly questions: readonly RuleId[];
  readonly position: number;
  /** The screen that led there: Back leads there, too. */
  readonly from: Place;
};

/** An intake under way. */
export type IntakeFlow = {
  readonly answers: AnswersSoFar;
  /** Answers that contradicted others, as they were before they were asked again. */
  readonly firstAnswers: AnswersSoFar;
  readonly place: Place;
  readonly problem: AnswerProblem | null;
  /** Questions beside the usual order: asked again, left open, or opened from the summary. */
  readonly round: Round | null;
  /** Contradictions that were asked about once; after that they may stand. */
  readonly askedAbout: readonly string[];
  /** RED-01: alerts of which the patient was told. */
  readonly told: readonly string[];
  /** CHO-22: of what the therapist who asks has stated that the patient gave it; null: the patient answers. */
  readonly heard: readonly Consent[] | null;
};

export type IntakeInput =
  /** `question`: where it goes on; null: from the first one. */
  | { readonly type: "intake.begun"; readonly question: RuleId | null }
  | { readonly type: "answer.given"; readonly answers: AnswersSoFar }
  | { readonly type: "statement.answered"; readonly isTrue: boolean }
  /** CHO-22. */
  | { readonly type: "consent.heard"; readonly consent: Consent; readonly isHeard: boolean }
  | { readonly type: "next.pressed" }
  | { readonly type: "back.pressed" }
  | { readonly type: "question.opened"; readonly question: RuleId }
  /** Somebody else's answers were taken over. */
  | { readonly type: "answers.merged"; readonly answers: AnswersSoFar };
