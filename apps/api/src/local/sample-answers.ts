import type { Intake } from "@plumbline/contracts";

/** Which of the twelve statements are true, counted from 1 (§2.2). */
const statements = (...yes: readonly number[]): boolean[] =>
  Array.from({ length: 12 }, (_, index) => yes.includes(index + 1));

const well = {
  weeksSinceFracture: null,
  heightLossRecentCm: null,
  stooped: false,
  injuriousFall: false,
  standUnaided: true,
  hipReplacement: "none",
  oralSteroid3Months: false,
  dizzyOnStanding: false,
  faintedLast6Months: false,
  cardiac: [],
  neuro: [],
  newBackPain: false,
  thighGroinPain: false,
  vision: "ok",
  hearing: "ok",
  memory: "ok",
  consent: true,
} satisfies Partial<Intake["answers"]>;

/** Osteoporosis, a fall last year without an injury: tier B. */
export const margaretsAnswers: Intake["answers"] = {
  ...well,
  age: 78,
  sex: "female",
  diagnosis: "osteoporosis",
  fractureSites: [],
  heightLossCm: 2,
  stayIndependent: statements(1, 5, 6),
  fallsLastYear: 1,
  kneeReplacement: "none",
  boneMedicines: ["bisphosphonate"],
  painNow: 1,
  helperPresent: false,
  activityLevel: "moderate",
  equipment: ["chair", "counter", "wall", "band", "bed"],
};

/** A fracture of the spine, a fall, a new knee, five centimetres lost: tier C. */
export const haroldsAnswers: Intake["answers"] = {
  ...well,
  age: 74,
  sex: "male",
  diagnosis: "osteoporosis",
  fractureSites: ["spine"],
  weeksSinceFracture: 60,
  heightLossCm: 5,
  stayIndependent: statements(1, 3, 5, 7),
  fallsLastYear: 1,
  kneeReplacement: "ge12wk",
  boneMedicines: ["denosumab"],
  painNow: 3,
  helperPresent: true,
  activityLevel: "low",
  equipment: ["chair", "counter", "wall"],
};
