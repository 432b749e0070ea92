"use client";

import { gate } from "@plumbline/clinical";
import { type Exercise, type ExerciseId, findExercise, isMeasured } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { localToday } from "../chart/local-today.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { patientOf } from "../compose-site.ts";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { easierExercise } from "../identity/easier-exercise.ts";
import { isUnlocked } from "../identity/is-unlocked.ts";
import { useIdentity } from "../identity/use-identity.ts";
import { Notice } from "../parts/notice.tsx";
import type { Figures } from "../pictures/figures.ts";
import { type SamplePerformance, type SampleView, type SessionChoice, toFragment } from "../session/session-choice.ts";
import { categories, exercisesOf } from "./category-choice.ts";
import { ExerciseChoice } from "./exercise-choice.tsx";
import styles from "./front-page.module.css";
import { Greeting } from "./greeting.tsx";
import { SampleWay } from "./sample-way.tsx";
import { WayLink } from "./way-link.tsx";

const firstExercise: ExerciseId = exercisesOf(categories[0])[0]?.id ?? "sit_to_stand";

export function FrontPage({ figures }: { readonly figures: Figures }) {
  const t = useTranslations("front");
  const nameOf = useExerciseName();
  const [exercise, setExercise] = useState<ExerciseId>(firstExercise);
  const [chosenView, setChosenView] = useState<SampleView | null>(null);
  const [performance, setPerformance] = useState<SamplePerformance>("exercises");

  const identity = useIdentity();
  const { reading } = usePatientChart();
  const isOpen = (one: Exercise) => isUnlocked(one, reading, localToday(new Date()));
  const isPatient = patientOf(identity) !== null;
  const known = findExercise(exercise);
  const isLocked = known !== null && !isOpen(known);
  const easier = isLocked ? easierExercise(known) : null;
  const view = chosenView ?? (known?.spec.views[0] === "front" ? "front" : "side");
  const hrefOf = (source: SessionChoice["source"]) => `/session${toFragment({ exercise, source, view, performance })}`;
  const choose = (chosen: ExerciseId) => {
    setExercise(chosen);
    // Another exercise is seen best from elsewhere.
    setChosenView(null);
  };

  return (
    <div className={styles.page}>
      <Greeting />
      <div className={styles.intro}>
        <h1 className={styles.title}>{t("title")}</h1>
        <p className={styles.lead}>{t("lead")}</p>
      </div>

      <ExerciseChoice figures={figures} chosen={exercise} onChoose={choose} isOpen={isOpen} />

      <section aria-labelledby="ways">
        <h2 id="ways" className={styles.heading}>
          {t("ways")}
        </h2>
        {known === null || isMeasured(known) ? (
          <div className={styles.ways}>
            <SampleWay
              href={hrefOf("sample")}
              view={view}
              onChooseView={setChosenView}
              performance={performance}
              onChoosePerformance={setPerformance}
            />
            <WayLink
              icon="camera"
              title={t("camera.title")}
              text={t("camera.text", { distance: known?.distance ?? "D1", support: known?.support ?? "counter" })}
              href={hrefOf("camera")}
            />
            <WayLink icon="film" title={t("file.title")} text={t("file.text")} href={hrefOf("file")} />
          </div>
        ) : (
          <WayLink icon="slow" title={t("timer.title")} text={t("timer.text")} href={hrefOf("camera")} />
        )}
      </section>

      <Notice meaning="information" icon="lock">
        <p>{t(isPatient ? "stored" : "nothingStored")}</p>
        {reading === null && easier !== null ? <p>{t("lockedNote", { easier: nameOf(easier) })}</p> : null}
        {reading !== null && isLocked ? (
          <p>
            {gate(known.id, reading.status).reason ?? t("closedNote")} {t("watchNote")}
          </p>
        ) : null}
      </Notice>
    </div>
  );
}
