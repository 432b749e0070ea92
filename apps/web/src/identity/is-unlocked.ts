import type { Exercise } from "@plumbline/exercises";
import type { IdentityState } from "./identity.ts";

/** Whether this person may do the exercise: it is open to all, or their therapist has opened it for them. */
export const isUnlocked = (exercise: Exercise, identity: IdentityState): boolean =>
  !exercise.needsUnlock || (identity.kind === "signed-in" && identity.person.unlockedExercises.includes(exercise.id));
