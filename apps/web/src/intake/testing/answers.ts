import type { IntakeAnswers } from "@plumbline/clinical";
import { type Intake, intakeRecord } from "@plumbline/contracts";

export const intakeOf = (answers: IntakeAnswers): Intake =>
  intakeRecord.parse({
    version: 1,
    questionnaireVersion: 1,
    completedAt: "2026-10-01T09:00:00+02:00",
    answers,
    sharing: { replayConsent: false, emergencyContact: null },
    firstAnswers: {},
  });
