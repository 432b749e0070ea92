import type { RuleId } from "../rule-id.ts";
import { isPainScore } from "../session-safety/pain-question.ts";
import type { IntakeAnswers } from "./intake-answers.ts";
import { STAY_INDEPENDENT, saysToHaveFallen } from "./stay-independent.ts";

/**
 * `refused`: no account (GEN-02). `impossible`: no person can have given this answer. `contradictory`: two answers that
 * cannot both be right; both are kept, and both questions are asked again.
 */
export type IntakeProblem = {
  readonly kind: "refused" | "impossible" | "contradictory";
  /** The questions to ask again; of a refusal the one that decided it. */
  readonly questions: readonly RuleId[];
  readonly what: string;
};

/** GEN-02, years. */
export const YOUNGEST = 18;
/** Nobody was ever older than 122. [E] */
const OLDEST = 120;
/** INT-03 asks about the time since. */
const FRACTURES_COUNT_FROM = 50;
/** Centimetres; more than any spine can lose. [E] */
const MOST_HEIGHT_LOSS = 30;
/** One a day. [E] */
const MOST_FALLS = 365;
const WEEKS_A_YEAR = 365.25 / 7;

type Check = IntakeProblem & { readonly applies: (answers: IntakeAnswers) => boolean };

const isWholeWithin = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const isLengthWithin = (value: number | null): boolean =>
  value === null || (Number.isFinite(value) && value >= 0 && value <= MOST_HEIGHT_LOSS);

const hasFracture = ({ fractureSites }: IntakeAnswers): boolean => fractureSites.length > 0;

/** Weeks that have passed since the fiftieth birthday, at the most. */
const weeksSinceFifty = ({ age }: IntakeAnswers): number => (age + 1 - FRACTURES_COUNT_FROM) * WEEKS_A_YEAR;

const CHECKS: readonly Check[] = [
  {
    kind: "refused",
    questions: ["INT-01"],
    what: "under 18",
    applies: ({ age }) => isWholeWithin(age, 0, YOUNGEST - 1),
  },
  {
    kind: "impossible",
    questions: ["INT-01"],
    what: "an age",
    applies: ({ age }) => !isWholeWithin(age, 0, OLDEST),
  },
  {
    kind: "impossible",
    questions: ["INT-04"],
    what: "weeks since the fracture",
    applies: ({ weeksSinceFracture }) =>
      weeksSinceFracture !== null && !isWholeWithin(weeksSinceFracture, 0, Number.MAX_SAFE_INTEGER),
  },
  {
    kind: "contradictory",
    questions: ["INT-03", "INT-04"],
    what: "a time of a fracture, but no fracture",
    applies: (answers) => !hasFracture(answers) && answers.weeksSinceFracture !== null,
  },
  {
    kind: "contradictory",
    questions: ["INT-01", "INT-03", "INT-04"],
    what: "a fracture since age 50 that was before it",
    applies: (answers) =>
      hasFracture(answers) &&
      (answers.age < FRACTURES_COUNT_FROM || (answers.weeksSinceFracture ?? 0) > weeksSinceFifty(answers)),
  },
  {
    kind: "impossible",
    questions: ["INT-05"],
    what: "a loss of height",
    applies: ({ heightLossCm, heightLossRecentCm }) =>
      !isLengthWithin(heightLossCm) || !isLengthWithin(heightLossRecentCm),
  },
  {
    kind: "contradictory",
    questions: ["INT-05"],
    what: "a greater loss since the last measurement than in all",
    applies: ({ heightLossCm, heightLossRecentCm }) =>
      heightLossCm !== null && heightLossRecentCm !== null && heightLossRecentCm > heightLossCm,
  },
  {
    kind: "impossible",
    questions: ["INT-07"],
    what: "not twelve statements",
    applies: ({ stayIndependent }) => stayIndependent.length !== STAY_INDEPENDENT.length,
  },
  {
    kind: "impossible",
    questions: ["INT-08"],
    what: "a number of falls",
    applies: ({ fallsLastYear }) => !isWholeWithin(fallsLastYear, 0, MOST_FALLS),
  },
  {
    kind: "contradictory",
    questions: ["INT-08"],
    what: "hurt in a fall, but no fall",
    applies: ({ fallsLastYear, injuriousFall }) => injuriousFall && fallsLastYear === 0,
  },
  {
    kind: "contradictory",
    questions: ["INT-07", "INT-08"],
    what: "a fall in the past year in one answer only",
    applies: ({ stayIndependent, fallsLastYear }) => saysToHaveFallen(stayIndependent) !== fallsLastYear >= 1,
  },
  {
    kind: "contradictory",
    questions: ["INT-11"],
    what: "none, and a medicine",
    applies: ({ boneMedicines }) => boneMedicines.includes("none") && new Set(boneMedicines).size > 1,
  },
  {
    kind: "impossible",
    questions: ["INT-16"],
    what: "a pain score",
    applies: ({ painNow }) => !isPainScore(painNow),
  },
];

/** An intake with a problem is not confirmed; flags and tier are still those of the answers as given. */
export const problemsOfIntake = (answers: IntakeAnswers): readonly IntakeProblem[] =>
  CHECKS.filter(({ applies }) => applies(answers)).map(({ kind, questions, what }) => ({ kind, questions, what }));
