import type { IntakeAnswers } from "@plumbline/clinical";
import { type Intake, intakeRecord } from "@plumbline/contracts";

/** A fit person of 64 without a single answer that raises a flag. */
export const fitAnswers: IntakeAnswers = {
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

export const intakeOf = (answers: IntakeAnswers): Intake =>
  intakeRecord.parse({
    version: 1,
    questionnaireVersion: 1,
    completedAt: "2026-10-01T09:00:00+02:00",
    answers,
    sharing: { replayConsent: false, emergencyContact: null },
    firstAnswers: {},
  });
