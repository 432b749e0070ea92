"use client";

import { catalogue, type ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "../parts/icon.tsx";
import { ExercisePicture } from "../pictures/exercise-picture.tsx";
import type { Figures } from "../pictures/figures.ts";
import { CameraPlan } from "./camera-plan.tsx";
import styles from "./exercise-choice.module.css";

type ExerciseChoiceProps = {
  readonly figures: Figures;
  readonly chosen: ExerciseId;
  readonly onChoose: (exercise: ExerciseId) => void;
};

export function ExerciseChoice({ figures, chosen, onChoose }: ExerciseChoiceProps) {
  const t = useTranslations("front");
  const tExercise = useTranslations("exercises");
  const [isPlaying, setIsPlaying] = useState(true);

  return (
    <fieldset>
      <div className={styles.top}>
        <legend className={styles.heading}>{t("exercise")}</legend>
        <button type="button" className={styles.pause} onClick={() => setIsPlaying(!isPlaying)}>
          <Icon name={isPlaying ? "pause" : "play"} />
          {isPlaying ? t("pausePictures") : t("playPictures")}
        </button>
      </div>
      <div className={styles.cards}>
        {catalogue.map(({ id: exercise, spec }) => {
          const name = tExercise(`${exercise}.name`);
          const [view] = spec.views;
          return (
            <label key={exercise} className={styles.card}>
              <input
                className={styles.radio}
                type="radio"
                name="exercise"
                value={exercise}
                checked={exercise === chosen}
                onChange={() => onChoose(exercise)}
              />
              <ExercisePicture figure={figures[exercise]} isPlaying={isPlaying} label={t("pictureLabel", { name })} />
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.direction}>
                  <CameraPlan view={view} label={t("planLabel", { view })} />
                  {t("cameraFrom", { view })}
                </span>
              </span>
              <Icon name="check" className={styles.tick} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
