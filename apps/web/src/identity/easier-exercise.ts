import { type Exercise, type ExerciseId, exercisesIn } from "@plumbline/exercises";

/** §4.5: the exercise to which this one regresses, for whoever may not do it yet; null where only variations are milder. */
export const easierExercise = ({ regressTo }: Exercise): ExerciseId | null => exercisesIn(regressTo)[0] ?? null;
