import { findExercise } from "@plumbline/exercises";
import { type HoldSignal, moveOf, type RepetitionSignal, type RepetitionSpec } from "@plumbline/motion";

export type CountedBy = RepetitionSignal | HoldSignal;

/** The repetition that an exercise consists of; null of a hold or a timer, or one that this version does not know. */
export const repetitionOf = (exerciseId: string): RepetitionSpec | null => {
  const exercise = findExercise(exerciseId);
  return exercise === null ? null : moveOf(exercise.spec.movement);
};

/** What an exercise is counted by; null where no camera measures it, or this version does not know it. */
export const countedBy = (exerciseId: string): CountedBy | null => {
  const movement = findExercise(exerciseId)?.spec.movement;
  return movement?.kind === "hold" ? movement.signal : (repetitionOf(exerciseId)?.signal ?? null);
};
