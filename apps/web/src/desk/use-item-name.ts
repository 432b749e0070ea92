import { type ItemId, isExercise } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";

/** What the profession calls whatever the matrix has a row for. */
export const useItemName = (): ((id: ItemId) => string) => {
  const t = useTranslations("deskItems");
  const nameOf = useExerciseName();
  return (id) => (isExercise(id) ? nameOf(id) : t("activity", { id }));
};
