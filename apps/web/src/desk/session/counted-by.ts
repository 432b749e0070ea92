import { findExercise } from "@plumbline/exercises";
import { type CountedSignal, moveOf, type RepetitionSpec, signalOfMovement } from "@plumbline/motion";

/** The repetition that an exercise consists of; null of a hold or a timer, or one that this version does not know. */
export const repetitionOf = (exerciseId: string): RepetitionSpec | null => {
  const exercise = findExercise(exerciseId);
  return exercise === null ? null : moveOf(exercise.spec.movement);
};

/** What an exercise is counted by; null where no camera measures it, or this version does not know it. */
export const countedBy = (exerciseId: string): CountedSignal | null => {
  const exercise = findExercise(exerciseId);
  return exercise === null ? null : signalOfMovement(exercise.spec.movement);
};
