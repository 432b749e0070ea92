import type { RuleId } from "../rule-id.ts";
import type { IntakeAnswers } from "./intake-answers.ts";

type UnsureRule = { readonly question: RuleId; readonly isUnsure: (answers: IntakeAnswers) => boolean };

const UNSURE: readonly UnsureRule[] = [
  { question: "INT-02", isUnsure: ({ diagnosis }) => diagnosis === "not_sure" },
  {
    question: "INT-04",
    isUnsure: ({ fractureSites, weeksSinceFracture }) => fractureSites.length > 0 && weeksSinceFracture === null,
  },
  { question: "INT-05", isUnsure: ({ heightLossCm }) => heightLossCm === null },
  { question: "INT-06", isUnsure: ({ stooped }) => stooped === "not_sure" },
  { question: "INT-09", isUnsure: ({ standUnaided }) => standUnaided === "not_sure" },
  { question: "INT-12", isUnsure: ({ dizzyOnStanding }) => dizzyOnStanding === "not_sure" },
  { question: "INT-17", isUnsure: ({ newBackPain }) => newBackPain === "not_sure" },
  { question: "INT-18", isUnsure: ({ thighGroinPain }) => thighGroinPain === "not_sure" },
];

/** §2.1: the questions whose answer is "I'm not sure", in their order. */
export const unsureAnswersIn = (answers: IntakeAnswers): readonly RuleId[] =>
  UNSURE.filter(({ isUnsure }) => isUnsure(answers)).map(({ question }) => question);
