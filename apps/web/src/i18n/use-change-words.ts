import type { Change, ExerciseId } from "@plumbline/exercises";
import { useMessages } from "next-intl";
import { useExerciseName } from "./use-exercise-name.ts";

/** §4.5: what may be done instead of an exercise: the name of another one, or another way to do the same. */
export const useChangeWords = (): ((of: ExerciseId, change: Change) => string) => {
  const nameOf = useExerciseName();
  const { exercises } = useMessages();
  return (of, change) => {
    if ("exercise" in change) return nameOf(change.exercise);
    const variations: Readonly<Record<string, string>> = exercises[of].variations;
    return variations[change.variation] ?? "";
  };
};
