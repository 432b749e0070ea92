import type { ExerciseId } from "@plumbline/exercises";
import type { Obstacle } from "@plumbline/session";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import styles from "./big-screen.module.css";
import { BigScreen, Choice, Choices } from "./big-screen.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { SecondsLeft } from "./seconds-left.tsx";

type Of = { readonly exercise: ExerciseId; readonly foot: ReactNode };

/** SAFE-02: before each exercise. */
export function HelperScreen({ exercise, foot, onPress }: Of & { readonly onPress: () => void }) {
  const t = useTranslations("visit.helper");
  const nameOf = useExerciseName();
  return (
    <BigScreen title={t("title")} foot={foot}>
      <p className={styles.text}>{t("text", { name: nameOf(exercise) })}</p>
      <Choices>
        <Choice look="main" onPress={onPress}>
          {t("press")}
        </Choice>
      </Choices>
    </BigScreen>
  );
}

/** SAFE-04: seconds that are left of the pause. */
export function RisingScreen({ seconds, foot }: { readonly seconds: number; readonly foot: ReactNode }) {
  const t = useTranslations("visit.rising");
  return (
    <BigScreen title={t("title")} foot={foot}>
      <SecondsLeft text={t("text")} seconds={seconds} label={`${seconds} ${t("left", { seconds })}`} />
    </BigScreen>
  );
}

const useReason = (obstacle: Obstacle): string => {
  const t = useTranslations("visit.refused");
  switch (obstacle.kind) {
    case "unknown":
      return t("unknown");
    case "no-intake":
      return t("noIntake");
    case "questions-first":
      return t("questionsFirst", { after: obstacle.after });
    case "not-reviewed":
      return t("notReviewed");
    case "see-therapist":
      return obstacle.text === null ? t("gate") : `${obstacle.text}.`;
    case "gate":
      return obstacle.reason ?? t("gate");
  }
};

type RefusedScreenProps = Of & { readonly obstacle: Obstacle; readonly isLast: boolean; readonly onSkip: () => void };

/** MX-03: why it is not started, in the patient's words. */
export function RefusedScreen({ exercise, obstacle, isLast, foot, onSkip }: RefusedScreenProps) {
  const t = useTranslations("visit.refused");
  const nameOf = useExerciseName();
  return (
    <BigScreen step={t("title", { name: nameOf(exercise) })} title={useReason(obstacle)} foot={foot}>
      {obstacle.kind === "no-intake" || obstacle.kind === "questions-first" ? (
        <Link className={`${styles.choice} ${styles.isMain}`} href="/intake">
          {t("toIntake")}
        </Link>
      ) : null}
      <ChooseOne options={[{ words: isLast ? t("goOn") : t("skip"), onPick: onSkip }]} />
    </BigScreen>
  );
}
