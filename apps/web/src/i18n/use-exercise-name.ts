import type { ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";

/** What the patient and the therapist call an exercise. */
export const useExerciseName = (): ((id: ExerciseId) => string) => {
  const t = useTranslations("exercises");
  return (id) => t(`${id}.name`);
};
