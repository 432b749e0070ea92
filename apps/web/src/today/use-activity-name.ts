import { type ItemId, isExercise } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";

/** What the patient calls whatever the matrix has a row for. */
export const useActivityName = (): ((item: ItemId) => string) => {
  const t = useTranslations("today");
  const exerciseName = useExerciseName();
  return (item) => (isExercise(item) ? exerciseName(item) : t(`activity.${item}`));
};
