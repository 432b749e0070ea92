import {
  ACTIVITIES,
  AVOIDED,
  FALL_ANSWERS,
  FOUR_STAGES,
  HEALTH_CHANGES,
  INVALID_REASONS,
  PAIN_ONSETS,
  PAIN_PHASES,
  PAIN_SITES,
  type PatientEvent,
} from "@plumbline/clinical";
import { z } from "zod";
import { score } from "./bounds.ts";
import { happened, item, minutes, type Same, words } from "./event-parts.ts";
import { exerciseId, localDay, ulid } from "./identifiers.ts";

const number = z.number().min(-100_000).max(100_000);
const exercise = exerciseId.nullable();
const sessionId = ulid.nullable();

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
  phase: z.enum(PAIN_PHASES),
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

/** §6.4: three tries on each leg; a helper may have noted more. */
const trials = z.array(seconds).max(10);
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
    stageSeconds: z.exactOptional(z.partialRecord(z.enum(FOUR_STAGES), seconds)),
    trials: z.exactOptional(z.strictObject({ left: trials, right: trials })),
  }),
});

const activity = z
  .strictObject({
    ...happened,
    kind: z.literal("activity"),
    activity: z.enum([...ACTIVITIES, ...AVOIDED]),
    date: localDay,
    minutes,
    effort: score,
    pain: score,
    note: words,
  })
  .refine(({ at, date }) => date <= at, { path: ["date"], error: "Nobody has done it yet." });

const healthChange = z.strictObject({ ...happened, kind: z.literal("health-change"), what: z.enum(HEALTH_CHANGES) });

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
    healthChange,
    unlockRequest,
    questionnaire,
  ])
  .meta({ id: "PatientEvent" });

export type SentPatientEvent = Same<z.infer<typeof patientEvent>, PatientEvent>;
