"use client";

import { type Exercise, type ExerciseId, findExercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "../parts/icon.tsx";
import { Segments } from "../parts/segments.tsx";
import type { Figures } from "../pictures/figures.ts";
import { categories, exercisesOf } from "./category-choice.ts";
import { ExerciseCard } from "./exercise-card.tsx";
import styles from "./exercise-choice.module.css";

type ExerciseChoiceProps = {
  readonly figures: Figures;
  readonly chosen: ExerciseId;
  readonly onChoose: (exercise: ExerciseId) => void;
  /** Whether whoever looks at it may do it. */
  readonly isOpen: (exercise: Exercise) => boolean;
};

/** First what to train, then with which exercise: one group at a time, its first exercise chosen. */
export function ExerciseChoice({ figures, chosen, onChoose, isOpen }: ExerciseChoiceProps) {
  const t = useTranslations("front");
  const tCategory = useTranslations("categories");
  const [isPlaying, setIsPlaying] = useState(true);
  const category = findExercise(chosen)?.category ?? categories[0];

  return (
    <div className={styles.choice}>
      <Segments
        name="category"
        legend={t("category")}
        options={categories.map((value) => ({ value, label: tCategory(value) }))}
        chosen={category}
        onChoose={(value) => onChoose(exercisesOf(value)[0]?.id ?? chosen)}
      />
      <fieldset>
        <div className={styles.top}>
          <legend className={styles.heading}>{t("exercise")}</legend>
          <button type="button" className={styles.pause} onClick={() => setIsPlaying(!isPlaying)}>
            <Icon name={isPlaying ? "pause" : "play"} />
            {isPlaying ? t("pausePictures") : t("playPictures")}
          </button>
        </div>
        <div className={styles.cards}>
          {exercisesOf(category).map((exercise) => (
            <ExerciseCard
              key={exercise.id}
              exercise={exercise}
              figure={figures[exercise.id]}
              isPlaying={isPlaying}
              isLocked={!isOpen(exercise)}
              isChosen={exercise.id === chosen}
              onChoose={() => onChoose(exercise.id)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
