import {
  ACTIVITY_LEVELS,
  BONE_MEDICINES,
  CARDIAC_SIGNS,
  DIAGNOSES,
  FRACTURE_SITES,
  HOME_EQUIPMENT,
  type IntakeAnswers,
  JOINT_REPLACEMENTS,
  MEMORIES,
  NEURO_SIGNS,
  SENSES,
} from "@plumbline/clinical";
import { z } from "zod";

const yesNoOrUnsure = z.union([z.boolean(), z.literal("not_sure")]);
const centimetres = z.number().nullable().default(null);
const joint = z.enum(JOINT_REPLACEMENTS);
const sense = z.enum(SENSES);

/** The answers of an intake, by the JSON fields of the specification's §2.1. */
export const intakeInput = z.object({
  age: z.number(),
  sex: z.enum(["male", "female", "undisclosed"]),
  consent: z.boolean(),
  diagnosis: z.enum(DIAGNOSES),
  fractureSites: z.array(z.enum(FRACTURE_SITES)),
  weeksSinceFracture: z.number().nullable().default(null),
  heightLossCm: centimetres,
  heightLossRecentCm: centimetres,
  stooped: yesNoOrUnsure,
  stayIndependent: z.array(z.boolean()),
  fallsLastYear: z.number(),
  // Not asked where there was no fall.
  injuriousFall: z
    .boolean()
    .nullable()
    .transform((answer) => answer ?? false),
  standUnaided: yesNoOrUnsure,
  kneeReplacement: joint,
  hipReplacement: joint,
  boneMedicines: z.array(z.enum(BONE_MEDICINES)),
  oralSteroid3Months: z.boolean(),
  dizzyOnStanding: yesNoOrUnsure,
  faintedLast6Months: z.boolean(),
  cardiac: z.array(z.enum(CARDIAC_SIGNS)),
  neuro: z.array(z.enum(NEURO_SIGNS)),
  painNow: z.number(),
  newBackPain: yesNoOrUnsure,
  thighGroinPain: yesNoOrUnsure,
  vision: sense,
  hearing: sense,
  memory: z.enum(MEMORIES),
  helperPresent: z.boolean(),
  activityLevel: z.enum(ACTIVITY_LEVELS),
  equipment: z.array(z.enum(HOME_EQUIPMENT)),
}) satisfies z.ZodType<IntakeAnswers>;
