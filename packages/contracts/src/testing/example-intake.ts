import { answering } from "@plumbline/clinical/testing";
import { type Intake, intakeAnswers } from "../intake.ts";

/** The fit person, with two answers that are allowed besides yes, no and a number. */
export const exampleIntake: Intake = {
  version: 1,
  questionnaireVersion: 1,
  completedAt: "2026-03-01T09:00:00+01:00",
  answers: intakeAnswers.parse(answering({ heightLossRecentCm: null, dizzyOnStanding: "not_sure" })),
  sharing: { replayConsent: true, emergencyContact: null },
  firstAnswers: {},
};
