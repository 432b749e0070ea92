import {
  ACTIVITIES,
  AVOIDED,
  CLINIC_ENTRIES,
  CLINICAL_TIERS,
  FALL_ANSWERS,
  INVALID_REASONS,
  ITEM_IDS,
  PAIN_ONSETS,
  PAIN_SITES,
  type PatientEvent,
  type TherapistEvent,
} from "@plumbline/clinical";
import { z } from "zod";
import { score } from "./bounds.ts";
import { exerciseId, localDay, localTime, ulid } from "./identifiers.ts";

/** Words that a person wrote. */
const words = z.string().max(1_000);
const note = z.string().trim().min(1).max(1_000);
const item = z.enum(ITEM_IDS);
const minutes = z.number().min(0).max(1_440);
const number = z.number().min(-100_000).max(100_000);
const exercise = exerciseId.nullable();
const sessionId = ulid.nullable();

const happened = { id: ulid, at: localTime };

const dailyCheck = z.strictObject({
  ...happened,
  kind: z.literal("daily-check"),
  answers: z.strictObject({
    fall: z.enum(["no", "not-hurt", "hurt"]),
    chestPain: z.boolean(),
    fainting: z.boolean(),
    weaknessOrNumbness: z.boolean(),
    bladderOrBowel: z.boolean(),
    suddenPain: z.strictObject({ site: z.enum(["back", "hip", "groin", "thigh"]), score }).nullable(),
  }),
});

const pain = z.strictObject({
  ...happened,
  kind: z.literal("pain"),
  phase: z.enum(["before", "during", "after"]),
  score,
  site: z.enum(PAIN_SITES),
  onset: z.enum(PAIN_ONSETS),
  exercise,
  sessionId,
});

const effort = z.strictObject({ ...happened, kind: z.literal("effort"), rpe: score, exercise: exerciseId, sessionId });

const dizzy = z.strictObject({ ...happened, kind: z.literal("dizzy"), exercise });

const seconds = z.number().min(0).max(86_400);

const fall = z.strictObject({
  ...happened,
  kind: z.literal("fall"),
  fallId: ulid,
  trigger: z.enum(["dropped-and-stayed", "dropped-and-lying", "vanished", "said"]),
  answered: z.strictObject({ answer: z.enum(FALL_ANSWERS), at: seconds }).nullable(),
  elapsed: seconds,
  exercise,
});

const ageBand = z.strictObject({ from: z.int(), to: z.int() });

const assessment = z.strictObject({
  ...happened,
  kind: z.literal("assessment"),
  result: z.strictObject({
    test: z.enum([
      "chair_stand_30s",
      "chair_stand_30s_arms_allowed",
      "five_times_sit_to_stand",
      "four_stage",
      "single_leg",
      "tug",
    ]),
    score: number.nullable(),
    unit: z.enum(["{#}/(30.s)", "{#}", "s"]),
    band: ageBand.nullable(),
    cutoff: number.nullable(),
    norm: z.enum([
      "no_norm",
      "below_average",
      "average_or_above",
      "worse_than_average",
      "average_or_better",
      "unable",
      "below_mean",
      "mean_or_above",
    ]),
    fallRisk: z.boolean(),
    change: number.nullable(),
    trend: z.enum(["improved", "declined", "stable"]).nullable(),
    validity: z.union([z.literal("valid"), z.tuple([z.enum(INVALID_REASONS)], z.enum(INVALID_REASONS))]),
    source: z.enum(["camera", "manual"]),
  }),
});

const activity = z.strictObject({
  ...happened,
  kind: z.literal("activity"),
  activity: z.enum([...ACTIVITIES, ...AVOIDED]),
  date: localDay,
  minutes,
  effort: score,
  pain: score,
  note: words,
});

const unlockRequest = z.strictObject({ ...happened, kind: z.literal("unlock-request"), item });

const questionnaire = z.strictObject({
  ...happened,
  kind: z.literal("questionnaire"),
  instrument: z.string().regex(/^[a-z0-9-]{1,40}$/),
  answers: z.array(number).max(100),
  score: number.nullable(),
});

/** What a patient's device may send. */
export const patientEvent = z
  .discriminatedUnion("kind", [
    dailyCheck,
    pain,
    effort,
    dizzy,
    fall,
    assessment,
    activity,
    unlockRequest,
    questionnaire,
  ])
  .meta({ id: "PatientEvent" });

const decided = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...happened, kind: z.literal(kind), ...shape });

/** What a therapist may decide. */
export const therapistEvent = z
  .discriminatedUnion("kind", [
    decided("hold-cleared", { note }),
    decided("lock-changed", { says: z.enum(["unlock", "seated-work-allowed"]), note }),
    decided("tier-set", { tier: z.enum(CLINICAL_TIERS), reason: words }),
    decided("approval", { item, until: localDay.nullable(), reason: words }),
    decided("fall-risk-removed", { note }),
    decided("pain-level-set", { level: z.int().min(1).max(5).nullable(), note: words }),
    decided("intake-asked", { note: words }),
    decided("clinic-entry", {
      entry: z.enum(CLINIC_ENTRIES),
      date: localDay,
      area: note,
      minutes,
      note: words,
    }),
  ])
  .meta({ id: "TherapistEvent" });

export const chartEvent = z.union([patientEvent, therapistEvent]);

/** The rules of `clinical` read exactly what the contract lets in. */
type Same<One extends Other, Other> = One;
export type SentPatientEvent = Same<z.infer<typeof patientEvent>, PatientEvent>;
export type SentTherapistEvent = Same<z.infer<typeof therapistEvent>, TherapistEvent>;
