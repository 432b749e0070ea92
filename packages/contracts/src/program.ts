import { ACTIVITIES, ITEM_IDS, REGRESSION_REASONS, WEEKDAYS } from "@plumbline/clinical";
import { z } from "zod";
import { dose } from "./dose.ts";
import { exerciseId, instant, localDay, subject, ulid } from "./identifiers.ts";

const version = z.int().min(1).max(1_000_000);
const minutes = z.number().min(0).max(1_440);

const areDifferent = (values: readonly string[]): boolean => new Set(values).size === values.length;
const days = z.array(z.enum(WEEKDAYS)).min(1).max(7).refine(areDifferent, "each day once");
const plannedExercise = z.strictObject({ exercise: exerciseId, days, dose });

/** What a patient does in a week, in the order of a session. Any exercise is listed once. */
export const programContent = z.strictObject({
  exercises: z
    .array(plannedExercise)
    .max(30)
    .refine((planned) => areDifferent(planned.map(({ exercise }) => exercise)), "each exercise once"),
  aerobic: z
    .strictObject({
      activity: z.enum(ACTIVITIES),
      minutes: z.strictObject({ from: minutes, to: minutes }),
      /** On how many days of the week. */
      days: z.int().min(1).max(7),
    })
    .nullable(),
  /** One sentence from the therapist; empty where there is none. */
  message: z.string().max(300),
});

/** PROG-12: what a therapist changed against the rules' proposal. */
const programOverride = z.strictObject({
  item: z.enum(ITEM_IDS),
  of: z.enum(["dose", "order", "caution"]),
  reason: z.string().trim().min(1).max(1_000),
});

/** What is asked for; the version stands in the address, and is one more than the newest one. */
export const programProposal = z
  .strictObject({
    content: programContent,
    /** The patient's day. */
    assignedOn: localDay,
    /** PROG-13; null: after the usual four weeks. */
    reviewOn: localDay.nullable(),
    overrides: z.array(programOverride).max(50),
  })
  .meta({ id: "ProgramProposal" });

/** Who writes versions: people, and the rules by themselves (PROG-06, PROG-07). */
const programAuthor = z.enum(["patient", "therapist", "plumbline"]);

/** A dose that Plumbline changed by itself, and the sessions that speak for it. */
const doseChange = z.strictObject({
  exercise: exerciseId,
  rule: z.enum(["PROG-06", "PROG-07"]),
  from: dose,
  to: dose,
  sessions: z.array(ulid).min(1).max(3),
  /** PROG-07: what was too much, what weighs most first; empty of a rise. */
  reasons: z.array(z.enum(REGRESSION_REASONS)).max(REGRESSION_REASONS.length).default([]),
});

/** PROG-12: never changed once it is there. */
export const program = z
  .strictObject({
    version,
    assignedOn: localDay,
    assignedAt: instant,
    assignedBy: z.strictObject({ id: subject, role: programAuthor, name: z.string() }),
    reviewOn: localDay,
    /** PROG-12: each with who made it. */
    overrides: z.array(programOverride.extend({ by: subject })).max(50),
    content: programContent,
    /** What Plumbline changed, and who released the version that it changed; null where a person assigned it. */
    adjustment: z
      .strictObject({
        releasedBy: z.strictObject({ id: subject, role: z.enum(["patient", "therapist"]), name: z.string() }),
        changes: z.array(doseChange).min(1).max(30),
      })
      .nullable()
      .default(null),
  })
  .meta({ id: "Program" });

export type ProgramContent = z.infer<typeof programContent>;
export type ProgramProposal = z.infer<typeof programProposal>;
export type Program = z.infer<typeof program>;

type Released<Person> = {
  readonly assignedBy: Person;
  readonly adjustment: { readonly releasedBy: Person } | null;
};

/** TIER-02 to TIER-04: the person behind a program, also where Plumbline has changed its doses since. */
export const releaserOf = <Person>({ assignedBy, adjustment }: Released<Person>): Person =>
  adjustment?.releasedBy ?? assignedBy;
