import { EXERCISE_IDS, type ExerciseId } from "@plumbline/exercises";

/** LOG-01: what the patient does without the camera, and logs. */
export const ACTIVITIES = [
  "walking",
  "hiking",
  "dancing",
  "jogging",
  "racquet_sports",
  "tai_chi_class",
  "yoga_class",
  "stretching",
] as const;

/** §3: column 00 = B for everyone; never prescribable. */
export const AVOIDED = [
  "sit_ups",
  "golf",
  "spine_twist",
  "horseback_riding",
  "contact_sports",
  "snowboarding",
  "high_impact_unsupervised",
] as const;

export type ActivityId = (typeof ACTIVITIES)[number];
export type AvoidedId = (typeof AVOIDED)[number];

/** Whatever the matrix has a row for. */
export type ItemId = ExerciseId | ActivityId | AvoidedId;

export const ITEM_IDS: readonly ItemId[] = [...EXERCISE_IDS, ...ACTIVITIES, ...AVOIDED];

const isOneOf = <Id extends string>(ids: readonly Id[], id: string): id is Id => ids.some((known) => known === id);

export const isItem = (id: string): id is ItemId => isOneOf(ITEM_IDS, id);
export const isExercise = (id: string): id is ExerciseId => isOneOf(EXERCISE_IDS, id);
export const isActivity = (id: string): id is ActivityId => isOneOf(ACTIVITIES, id);
export const isAvoided = (id: string): id is AvoidedId => isOneOf(AVOIDED, id);
