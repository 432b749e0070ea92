import type { AnswersSoFar, IntakeAnswers, SharingChoices } from "@plumbline/clinical";

/** Answers that raise no flag and no problem: they stand where nothing was answered yet, and are never stored. */
const NOTHING_SAID: IntakeAnswers & SharingChoices = {
  age: 65,
  sex: "undisclosed",
  diagnosis: "none",
  fractureSites: [],
  weeksSinceFracture: null,
  heightLossCm: 0,
  heightLossRecentCm: 0,
  stooped: false,
  stayIndependent: Array.from({ length: 12 }, () => false),
  fallsLastYear: 0,
  injuriousFall: false,
  standUnaided: true,
  kneeReplacement: "none",
  hipReplacement: "none",
  boneMedicines: [],
  oralSteroid3Months: false,
  dizzyOnStanding: false,
  faintedLast6Months: false,
  cardiac: [],
  neuro: [],
  painNow: 0,
  newBackPain: false,
  thighGroinPain: false,
  vision: "ok",
  hearing: "ok",
  memory: "ok",
  helperPresent: true,
  activityLevel: "moderate",
  equipment: [],
  consent: true,
  replayConsent: false,
  emergencyContact: null,
};

export const withoutUndefined = (answers: AnswersSoFar): Partial<IntakeAnswers & SharingChoices> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

/** What the rules say of the answers so far alone, whatever is still to come. */
export const completeAnswers = (answers: AnswersSoFar): IntakeAnswers & SharingChoices => ({
  ...NOTHING_SAID,
  ...withoutUndefined(answers),
});

/** The two parts of a finished intake. */
export const splitAnswers = (
  all: IntakeAnswers & SharingChoices,
): { readonly answers: IntakeAnswers; readonly sharing: SharingChoices } => {
  const { replayConsent, emergencyContact, ...answers } = all;
  return { answers, sharing: { replayConsent, emergencyContact } };
};
