import { type ProgramItem, WEEKDAYS } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { ExercisePicture } from "../pictures/exercise-picture.tsx";
import type { Figures } from "../pictures/figures.ts";
import { sayDose } from "../session/prepare/say-dose.ts";
import { CautionText } from "./caution-text.tsx";
import itemsStyles from "./items.module.css";
import styles from "./today.module.css";

type ProposedItemProps = { readonly item: ProgramItem; readonly figures: Figures };

/** An exercise of the proposal: its picture, how much, on which days, and with what care. */
export function ProposedItem({ item, figures }: ProposedItemProps) {
  const t = useTranslations("today");
  const tFront = useTranslations("front");
  const tDose = useTranslations("doses");
  const nameOf = useExerciseName();
  const { exercise, dose, days, verdict } = item;
  const name = nameOf(exercise);
  const isDaily = days.length === WEEKDAYS.length;
  return (
    <li className={itemsStyles.item}>
      <div className={itemsStyles.small}>
        <ExercisePicture figure={figures[exercise]} isPlaying label={tFront("pictureLabel", { name })} />
      </div>
      <div className={itemsStyles.words}>
        <p className={itemsStyles.name}>{name}</p>
        {dose === null ? null : <p>{sayDose(tDose, dose)}</p>}
        <p className={styles.quiet}>{isDaily ? t("everyDay") : days.map((day) => t(`days.${day}`)).join(", ")}</p>
        <CautionText verdict={verdict} isOpen />
      </div>
    </li>
  );
}
