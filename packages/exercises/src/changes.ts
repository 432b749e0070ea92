import type { Change, ExerciseId } from "./exercise.ts";

/** Of several changes those that lead to another exercise, in their order. */
export const exercisesIn = (changes: readonly Change[]): readonly ExerciseId[] =>
  changes.flatMap((change) => ("exercise" in change ? [change.exercise] : []));
