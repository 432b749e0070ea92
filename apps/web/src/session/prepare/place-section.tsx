import { type Exercise, type ExerciseId, isMeasured } from "@plumbline/exercises";
import { useMessages, useTranslations } from "next-intl";
import { PlacePlan } from "./place-plan.tsx";
import styles from "./place-section.module.css";
import { postureOf } from "./posture-of.ts";

/** §4.2 in words and as a plan. Where no camera measures, only what must stand ready. */
export function PlaceSection({ exercise }: { readonly exercise: Exercise }) {
  const t = useTranslations("place");
  const also: Readonly<Partial<Record<ExerciseId, string>>> = useMessages().place.also;
  const needsCamera = isMeasured(exercise);
  const [view] = exercise.spec.views;
  const ownLine = also[exercise.id];
  const lines = [
    ...(needsCamera ? [t("turn", { posture: postureOf(exercise), view })] : []),
    ...(exercise.support === "none" ? [] : [t(`support.${exercise.support}`)]),
    ...exercise.equipment.map((item) => t(`equipment.${item}`)),
    ...(ownLine === undefined ? [] : [ownLine]),
    ...(needsCamera ? [t(`distance.${exercise.distance}`), t("height")] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="place">
      <h2 id="place" className={styles.title}>
        {t("title")}
      </h2>
      <div className={styles.body}>
        {needsCamera ? <PlacePlan exercise={exercise} /> : null}
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
