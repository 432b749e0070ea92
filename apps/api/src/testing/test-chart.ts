import { fit } from "@plumbline/clinical/testing";
import {
  type AnswersSoFar,
  type Intake,
  intakeAnswers,
  type ProgramProposal,
  type SentPatientEvent,
  type SentTherapistEvent,
} from "@plumbline/contracts";
import { firstUlidFrom } from "../ulid.ts";
import { TEST_NOW } from "./test-dependencies.ts";

/** ULIDs of the day of the tests, in the order of their numbers. */
export const chartUlid = (number: number): string =>
  firstUlidFrom(TEST_NOW).slice(0, -6) + String(number).padStart(6, "0");

/** Tier A, and no flag. */
export const fitAnswers: Intake["answers"] = intakeAnswers.parse(fit);

export const tom = { name: "Tom Oakes", reach: "tom@example.org", hasAgreed: true };

export const createTestIntake = (answers: Partial<Intake["answers"]> = {}, changes: Partial<Intake> = {}): Intake => ({
  version: 1,
  questionnaireVersion: 1,
  completedAt: "2026-10-04T11:00:00+02:00",
  answers: { ...fitAnswers, ...answers },
  sharing: { replayConsent: true, emergencyContact: tom },
  firstAnswers: {},
  ...changes,
});

export const answeredSoFar: AnswersSoFar = { age: 64, sex: "female", emergencyContact: tom };

const happened = (number: number) => ({ id: chartUlid(number), at: "2026-10-04T11:30:00+02:00" });

type Pain = Extract<SentPatientEvent, { kind: "pain" }>;
type Fall = Extract<SentPatientEvent, { kind: "fall" }>;

/** A usual pain that changes nothing. */
export const createPain = (number: number, changes: Partial<Pain> = {}): Pain => ({
  ...happened(number),
  kind: "pain",
  phase: "before",
  score: 1,
  site: "other",
  onset: "usual",
  exercise: null,
  sessionId: null,
  ...changes,
});

/** FALL-05: nobody has answered after half a minute. */
export const createFall = (number: number, changes: Partial<Fall> = {}): Fall => ({
  ...happened(number),
  kind: "fall",
  fallId: chartUlid(600),
  trigger: "dropped-and-stayed",
  answered: null,
  elapsed: 30,
  exercise: "sit_to_stand",
  ...changes,
});

/** ALERT-14, routine. */
export const createUnlockRequest = (number: number): SentPatientEvent => ({
  ...happened(number),
  kind: "unlock-request",
  item: "squat",
});

/** Words that an event of a therapist's needs, besides when it happened. */
type Decision = SentTherapistEvent extends infer Event
  ? Event extends SentTherapistEvent
    ? Omit<Event, "id" | "at">
    : never
  : never;

export const createDecision = (number: number, decision: Decision): SentTherapistEvent =>
  ({ ...happened(number), ...decision }) as SentTherapistEvent;

export const createProposal = (changes: Partial<ProgramProposal> = {}): ProgramProposal => ({
  content: {
    exercises: [
      {
        exercise: "heel_raise",
        days: ["Mon", "Thu"],
        dose: { kind: "repetitions", sets: 2, from: 10, to: 10, each: false },
      },
    ],
    aerobic: { activity: "walking", minutes: { from: 10, to: 30 }, days: 5 },
    message: "A good start.",
  },
  assignedOn: "2026-10-04",
  reviewOn: null,
  overrides: [],
  ...changes,
});
