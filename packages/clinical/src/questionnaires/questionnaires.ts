import {
  isFallRiskScore,
  STAY_INDEPENDENT,
  saysToHaveFallen,
  scoreStayIndependent,
} from "../screening/stay-independent.ts";

/** How an item is answered; every answer is a number. */
export type ItemAnswer =
  /** 0 no, 1 yes. */
  | { readonly kind: "yes-no" }
  /** 1 for the first choice, and so on. */
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** 0 to 30. */
  | { readonly kind: "days" }
  /** 0 to 10, with what the ends mean. */
  | { readonly kind: "scale"; readonly lowest: string; readonly highest: string };

export type QuestionnaireItem = { readonly statement: string; readonly answer: ItemAnswer };

export const QUESTIONNAIRE_IDS = ["stay-independent", "cdc-hrqol-4", "plumbline-steadiness-1"] as const;

/** What stands in the event as its instrument. */
export type QuestionnaireId = (typeof QUESTIONNAIRE_IDS)[number];

export type Questionnaire = {
  readonly items: readonly QuestionnaireItem[];
  /** Whether studies have shown what its score means. */
  readonly isValidated: boolean;
  /** null where nothing is added up. */
  readonly score: ((answers: readonly number[]) => number) | null;
};

const DAYS = { kind: "days" } as const;
const MOST_DAYS = 30;

/** Days of poor physical health and of poor mental health, at most 30 (CDC's summary of the Healthy Days). */
const unhealthyDays = ([, physical = 0, mental = 0]: readonly number[]): number =>
  Math.min(MOST_DAYS, physical + mental);

/** Only what may be used freely in software; docs/decisions/2026-11-28-questionnaires-that-may-be-used.md. */
export const QUESTIONNAIRES: Readonly<Record<QuestionnaireId, Questionnaire>> = {
  /** §2.2. CDC STEADI; public domain. */
  "stay-independent": {
    items: STAY_INDEPENDENT.map(({ statement }) => ({ statement, answer: { kind: "yes-no" } })),
    isValidated: true,
    score: (answers) => scoreStayIndependent(answers.map((answer) => answer === 1)),
  },
  /** CDC Healthy Days Core Module (HRQOL-4), word for word; public domain. */
  "cdc-hrqol-4": {
    items: [
      {
        statement: "Would you say that in general your health is",
        answer: { kind: "choice", choices: ["Excellent", "Very good", "Good", "Fair", "Poor"] },
      },
      {
        statement:
          "Now thinking about your physical health, which includes physical illness and injury, for how many days during the past 30 days was your physical health not good?",
        answer: DAYS,
      },
      {
        statement:
          "Now thinking about your mental health, which includes stress, depression, and problems with emotions, for how many days during the past 30 days was your mental health not good?",
        answer: DAYS,
      },
      {
        statement:
          "During the past 30 days, for about how many days did poor physical or mental health keep you from doing your usual activities, such as self-care, work, or recreation?",
        answer: DAYS,
      },
    ],
    isValidated: true,
    score: unhealthyDays,
  },
  /** Our own words. Nobody has shown what a sum of them would mean, so none is made. */
  "plumbline-steadiness-1": {
    items: [
      {
        statement: "How steady do you feel on your feet today?",
        answer: { kind: "scale", lowest: "not steady at all", highest: "completely steady" },
      },
      {
        statement: "How sure are you that you could get up from the floor without help?",
        answer: { kind: "scale", lowest: "not sure at all", highest: "completely sure" },
      },
      {
        statement: "In the last 4 weeks, did you leave out something you wanted to do because you might fall?",
        answer: { kind: "choice", choices: ["Never", "Once or twice", "Often"] },
      },
    ],
    isValidated: false,
    score: null,
  },
};

/** null where nothing is added up, or an answer is missing. */
export const scoreQuestionnaire = (id: QuestionnaireId, answers: readonly number[]): number | null => {
  const { items, score } = QUESTIONNAIRES[id];
  return score === null || answers.length < items.length ? null : score(answers);
};

/** SI-02, SI-03: also when the statements are answered again outside an intake. */
export const saysFallRisk = (instrument: string, answers: readonly number[]): boolean => {
  if (instrument !== "stay-independent") return false;
  const said = answers.map((answer) => answer === 1);
  return isFallRiskScore(scoreStayIndependent(said)) || saysToHaveFallen(said);
};
