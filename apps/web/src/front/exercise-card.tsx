import { type Exercise, isMeasured } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { Icon } from "../parts/icon.tsx";
import { ExercisePicture } from "../pictures/exercise-picture.tsx";
import type { Figure } from "../pictures/figure.ts";
import { CameraPlan } from "./camera-plan.tsx";
import styles from "./exercise-card.module.css";

type ExerciseCardProps = {
  readonly exercise: Exercise;
  readonly figure: Figure;
  readonly isPlaying: boolean;
  readonly isLocked: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** What stands in its way, or else where the camera belongs. */
function CardNote({ exercise, isLocked }: Pick<ExerciseCardProps, "exercise" | "isLocked">) {
  const t = useTranslations("front");
  const tTimer = useTranslations("notMeasurable.timer-only");
  const [view] = exercise.spec.views;
  if (isLocked) {
    return (
      <span className={styles.note}>
        <Icon name="lock" className={styles.sign} />
        {t("lockedCard")}
      </span>
    );
  }
  if (!isMeasured(exercise)) {
    return (
      <span className={styles.note}>
        <Icon name="slow" className={styles.sign} />
        {tTimer("what")}
      </span>
    );
  }
  return (
    <span className={styles.note}>
      <CameraPlan view={view} label={t("planLabel", { view })} />
      {t("cameraFrom", { view })}
    </span>
  );
}

export function ExerciseCard({ exercise, figure, isPlaying, isLocked, isChosen, onChoose }: ExerciseCardProps) {
  const t = useTranslations("front");
  const nameOf = useExerciseName();
  const name = nameOf(exercise.id);
  return (
    <label className={styles.card}>
      <input
        className={styles.radio}
        type="radio"
        name="exercise"
        value={exercise.id}
        checked={isChosen}
        onChange={onChoose}
      />
      <ExercisePicture figure={figure} isPlaying={isPlaying} label={t("pictureLabel", { name })} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <CardNote exercise={exercise} isLocked={isLocked} />
      </span>
      <Icon name="check" className={styles.tick} />
    </label>
  );
}
