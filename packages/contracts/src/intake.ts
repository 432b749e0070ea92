import {
  ACTIVITY_LEVELS,
  BONE_MEDICINES,
  CARDIAC_SIGNS,
  CONSENTS,
  DIAGNOSES,
  FRACTURE_SITES,
  HOME_EQUIPMENT,
  type IntakeAnswers,
  type IntakeRecord,
  JOINT_REPLACEMENTS,
  MEMORIES,
  NEURO_SIGNS,
  SENSES,
} from "@plumbline/clinical";
import { z } from "zod";
import { score } from "./bounds.ts";
import { localTime } from "./identifiers.ts";

const several = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.array(z.enum(options)).max(options.length);
const yesNoOrUnsure = z.union([z.boolean(), z.literal("not_sure")]);
/** Wider than what is possible: an impossible answer is named by the rules, in words that help (GEN-02, §2.1). */
const number = z.number().min(-1_000).max(100_000);
const text = z.string().max(200);

/** §2.1. */
export const intakeAnswers = z.strictObject({
  age: number,
  sex: z.enum(["male", "female", "undisclosed"]),
  diagnosis: z.enum(DIAGNOSES),
  fractureSites: several(FRACTURE_SITES),
  weeksSinceFracture: number.nullable(),
  heightLossCm: number.nullable(),
  heightLossRecentCm: number.nullable(),
  stooped: yesNoOrUnsure,
  stayIndependent: z.array(z.boolean()).max(12),
  fallsLastYear: number,
  injuriousFall: z.boolean(),
  standUnaided: yesNoOrUnsure,
  kneeReplacement: z.enum(JOINT_REPLACEMENTS),
  hipReplacement: z.enum(JOINT_REPLACEMENTS),
  boneMedicines: several(BONE_MEDICINES),
  oralSteroid3Months: z.boolean(),
  dizzyOnStanding: yesNoOrUnsure,
  faintedLast6Months: z.boolean(),
  cardiac: several(CARDIAC_SIGNS),
  neuro: several(NEURO_SIGNS),
  painNow: score,
  newBackPain: yesNoOrUnsure,
  thighGroinPain: yesNoOrUnsure,
  vision: z.enum(SENSES),
  hearing: z.enum(SENSES),
  memory: z.enum(MEMORIES),
  helperPresent: z.boolean(),
  activityLevel: z.enum(ACTIVITY_LEVELS),
  equipment: several(HOME_EQUIPMENT),
  consent: z.boolean(),
}) satisfies z.ZodType<IntakeAnswers>;

/** INT-27, INT-28. */
export const sharingChoices = z.strictObject({
  replayConsent: z.boolean(),
  emergencyContact: z.strictObject({ name: text, reach: text, hasAgreed: z.boolean() }).nullable(),
});

/** What was answered so far. */
export const answersSoFar = intakeAnswers.extend(sharingChoices.shape).partial();

const revision = z.int().min(1).max(1_000_000);

/**
 * An intake under way. `revision` is one more than that of the draft it was made from: where somebody else was faster, the
 * server refuses it, and nothing is lost.
 */
export const intakeDraft = z.strictObject({ revision, answers: answersSoFar }).meta({ id: "IntakeDraft" });

/** A confirmed intake. */
export const intakeRecord = z
  .strictObject({
    version: revision,
    questionnaireVersion: revision,
    completedAt: localTime,
    answers: intakeAnswers,
    sharing: sharingChoices,
    /** Answers that contradicted others, as they were before the questions were asked again; empty where none did. */
    firstAnswers: answersSoFar,
    /** CHO-22: what the patient gave by saying so to the therapist who entered the answers. */
    heard: several(CONSENTS).optional(),
  })
  .meta({ id: "Intake" }) satisfies z.ZodType<IntakeRecord>;

export type AnswersSoFar = z.infer<typeof answersSoFar>;
export type IntakeDraft = z.infer<typeof intakeDraft>;
export type Intake = z.infer<typeof intakeRecord>;
