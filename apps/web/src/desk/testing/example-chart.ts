import type { IntakeAnswers } from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import {
  type ChartEntry,
  type Intake,
  intakeAnswers,
  type SentPatientEvent,
  type SentTherapistEvent,
} from "@plumbline/contracts";

/** A woman of 70 whom no rule asks to be careful with: tier A. */
export const healthyAnswers: IntakeAnswers = {
  ...fit,
  age: 70,
  heightLossCm: 1,
  boneMedicines: ["none"],
  painNow: 1,
  helperPresent: false,
  equipment: ["chair", "counter", "wall", "band", "bed"],
};

const patient = { id: "p1", role: "patient", name: "Pat Example" } as const;
const therapist = { id: "t1", role: "therapist", name: "Tess Example" } as const;
const receivedAt = "2026-10-04T12:00:00.000Z";

export const intakeEntry = (
  answers: Partial<IntakeAnswers> = {},
  intake: Partial<Omit<Intake, "answers">> = {},
): ChartEntry => ({
  is: "intake",
  receivedAt,
  by: patient,
  intake: {
    version: 1,
    questionnaireVersion: 1,
    completedAt: "2026-10-01T09:00:00+02:00",
    sharing: { replayConsent: true, emergencyContact: null },
    firstAnswers: {},
    ...intake,
    answers: intakeAnswers.parse({ ...healthyAnswers, ...answers }),
  },
});

let made = 0;
/** Another one at every call. */
const nextId = (): string => `01JD3Q5V7N8K4T2M6R9WX${String(++made).padStart(5, "0")}`;

type WithoutIdentity<Event> = Event extends unknown ? Omit<Event, "id" | "at"> : never;

/** @param at by the patient's clock, without the offset: "2026-10-04T09:00" */
export const told = (at: string, event: WithoutIdentity<SentPatientEvent>): ChartEntry => ({
  is: "event",
  receivedAt,
  by: patient,
  event: { id: nextId(), at: `${at}:00+02:00`, ...event },
});

export const decided = (at: string, event: WithoutIdentity<SentTherapistEvent>): ChartEntry => ({
  is: "event",
  receivedAt,
  by: therapist,
  event: { id: nextId(), at: `${at}:00+02:00`, ...event },
});

export const strongPain = (at: string): ChartEntry =>
  told(at, { kind: "pain", phase: "during", score: 9, site: "back", onset: "sudden", exercise: null, sessionId: null });

export const fallWith = (at: string, answer: "not_fallen" | "fallen_ok" | "need_help"): ChartEntry =>
  told(at, {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "said",
    answered: { answer, at: 5 },
    elapsed: 5,
    exercise: null,
  });

export const fallRiskTest = (at: string): ChartEntry =>
  told(at, {
    kind: "assessment",
    result: {
      test: "chair_stand_30s",
      score: 7,
      unit: "{#}/(30.s)",
      band: { from: 70, to: 74 },
      cutoff: 10,
      norm: "below_average",
      fallRisk: true,
      change: null,
      trend: null,
      validity: "valid",
      source: "manual",
    },
  });
