import type { RuleId } from "../rule-id.ts";
import { FLAGS, type Flag, type Flags } from "./flag.ts";

/** INT-24. */
const REPEAT_AFTER_DAYS = 90;

/** INT-24: what a patient tells by itself, and what the safety questions ask about in detail. */
export const HEALTH_CHANGES = ["fracture", "surgery", "hospital-stay"] as const;

export type HealthChange = (typeof HEALTH_CHANGES)[number];

/** INT-24: what makes the answers out of date at once. */
export const INTAKE_EVENTS = ["fall", ...HEALTH_CHANGES, "therapist-asks"] as const;

export type IntakeEvent = (typeof INTAKE_EVENTS)[number];

/** INT-25, PROG-09: asked again before a tier becomes less restrictive, and after two weeks away. */
export const SAFETY_QUESTIONS = [
  "INT-04",
  "INT-08",
  "INT-10",
  "INT-11",
  "INT-12",
  "INT-13",
  "INT-14",
  "INT-15",
  "INT-16",
  "INT-17",
  "INT-18",
] as const satisfies readonly RuleId[];

/**
 * INT-24.
 * @param daysSinceLast days of the calendar since the last complete intake; null: there was none
 * @param events since then
 */
export const isIntakeDue = (daysSinceLast: number | null, events: readonly IntakeEvent[]): boolean =>
  daysSinceLast === null || daysSinceLast >= REPEAT_AFTER_DAYS || events.length > 0;

/** CHA-10: the answers say nothing of what has happened since; they are asked for before the next exercise. */
export const hasUnaskedChange = (events: readonly IntakeEvent[]): boolean =>
  HEALTH_CHANGES.some((change) => events.includes(change));

/** What raised flags outside of the intake, and what the therapist did about it. */
export type FlagHistory = {
  /** ASSESS-05: a fall-risk result since the therapist last removed F_FALL. */
  readonly hasFallRiskResult: boolean;
  /** PAIN-04: pain before a session of this day asked for less. */
  readonly isInPainToday: boolean;
};

/** INT-26: what an assessment has added stays through a new intake, until the therapist removes it. */
export const currentFlags = (fromIntake: Flags, { hasFallRiskResult, isInPainToday }: FlagHistory): Flags => {
  const added: readonly Flag[] = [
    ...(hasFallRiskResult ? (["F_FALL"] as const) : []),
    ...(isInPainToday ? (["F_PAIN_MOD"] as const) : []),
  ];
  return new Set(FLAGS.filter((flag) => fromIntake.has(flag) || added.includes(flag)));
};
