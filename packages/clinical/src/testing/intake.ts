import type { IntakeAnswers } from "../screening/intake-answers.ts";

/** A fit person of 64 without a single answer that raises a flag. */
export const fit: IntakeAnswers = {
  age: 64,
  sex: "female",
  diagnosis: "osteopenia",
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
  equipment: ["chair", "counter", "wall", "bed"],
  consent: true,
};

/** The fit person, with other answers. */
export const answering = (answers: Partial<IntakeAnswers>): IntakeAnswers => ({ ...fit, ...answers });

/** Stay Independent with "yes" to these statements, counted from 1 as in §2.2. */
export const sayingYesTo = (...statements: readonly number[]): readonly boolean[] =>
  Array.from({ length: 12 }, (_, index) => statements.includes(index + 1));
