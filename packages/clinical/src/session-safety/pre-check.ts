/** SAFE-01, in the order in which they are asked; each is answered with yes or no. */
export const PRE_CHECK = [
  { id: "well", statement: "I feel well today.", advice: "Rest today, and call your therapist if it goes on." },
  { id: "floor", statement: "The floor is clear and dry.", advice: "Clear and dry the floor first." },
  { id: "shoes", statement: "I have shoes on.", advice: "Put on firm shoes that do not slip." },
  {
    id: "support",
    statement: "My counter or wall is in reach.",
    advice: "Move to where a counter or wall is in reach.",
  },
  { id: "phone", statement: "My phone is in reach.", advice: "Put your phone where you can reach it." },
  { id: "fed", statement: "I have eaten and had water.", advice: "Eat something and drink some water first." },
] as const;

export type PreCheckId = (typeof PRE_CHECK)[number]["id"];

export type PreCheckAnswers = Readonly<Partial<Record<PreCheckId, boolean>>>;

export type PreCheckResult = {
  readonly mayStart: boolean;
  /** What to do about each "no"; then it is asked again. */
  readonly advice: readonly { readonly id: PreCheckId; readonly text: string }[];
};

/** SAFE-01: every one a yes. What is not answered yet is no yes. */
export const judgePreCheck = (answers: PreCheckAnswers): PreCheckResult => ({
  mayStart: PRE_CHECK.every(({ id }) => answers[id] === true),
  advice: PRE_CHECK.filter(({ id }) => answers[id] === false).map(({ id, advice }) => ({ id, text: advice })),
});
