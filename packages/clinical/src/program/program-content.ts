import type { Dose, ExerciseId } from "@plumbline/exercises";
import type { Weekday } from "../calendar/local-date.ts";
import type { ActivityId } from "../gating/activities.ts";
import type { StarterProgram } from "./starter-program.ts";
import type { Minutes } from "./starter-slots.ts";

export type PlannedExercise = {
  readonly exercise: ExerciseId;
  readonly days: readonly Weekday[];
  readonly dose: Dose;
};

/** What a patient does in a week, in the order of a session. */
export type ProgramContent = {
  readonly exercises: readonly PlannedExercise[];
  /** Logged by the patient; null: no such part. `days`: on how many of the week. */
  readonly aerobic: { readonly activity: ActivityId; readonly minutes: Minutes; readonly days: number } | null;
  /** One sentence from the therapist; empty where there is none. */
  readonly message: string;
};

/** A proposal as a program. What is not done before a camera in this tier (§4.5) has no dose, and is left to the therapist. */
export const contentOf = ({ items, aerobic, bodyMechanics }: StarterProgram): ProgramContent => ({
  exercises: [...items, ...(bodyMechanics === null ? [] : [bodyMechanics])].flatMap(({ exercise, days, dose }) =>
    dose === null ? [] : [{ exercise, days, dose }],
  ),
  aerobic:
    aerobic === null
      ? null
      : { activity: aerobic.verdict.item as ActivityId, minutes: aerobic.minutes, days: aerobic.days },
  message: "",
});
