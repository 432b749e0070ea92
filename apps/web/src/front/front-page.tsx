"use client";

import { catalogue, type ExerciseId, findExercise } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { patientOf } from "../compose-site.ts";
import { Link } from "../i18n/navigation.ts";
import { isUnlocked } from "../identity/is-unlocked.ts";
import { useIdentity } from "../identity/use-identity.ts";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { Segments } from "../parts/segments.tsx";
import type { Figures } from "../pictures/figures.ts";
import {
  type SamplePerformance,
  type SampleView,
  type SessionChoice,
  samplePerformances,
  sampleViews,
  toFragment,
} from "../session/session-choice.ts";
import { ExerciseChoice } from "./exercise-choice.tsx";
import styles from "./front-page.module.css";
import { Greeting } from "./greeting.tsx";
import { WayLink } from "./way-link.tsx";

/** The mildest comes first in the catalogue. */
const firstExercise: ExerciseId = catalogue[0]?.id ?? "mini_squat";

export function FrontPage({ figures }: { readonly figures: Figures }) {
  const t = useTranslations("front");
  const tView = useTranslations("views");
  const [exercise, setExercise] = useState<ExerciseId>(firstExercise);
  const [chosenView, setChosenView] = useState<SampleView | null>(null);
  const [performance, setPerformance] = useState<SamplePerformance>("exercises");

  const identity = useIdentity();
  const isPatient = patientOf(identity) !== null;
  const known = findExercise(exercise);
  const spec = known?.spec;
  const view = chosenView ?? (spec?.views[0] === "front" ? "front" : "side");
  const hrefOf = (source: SessionChoice["source"]) => `/session${toFragment({ exercise, source, view, performance })}`;
  const performanceLabel = {
    exercises: t("sample.exercises", { kind: spec?.movement.kind ?? "repetition" }),
    walks: t("sample.walks"),
  } satisfies Record<SamplePerformance, string>;

  return (
    <div className={styles.page}>
      <Greeting />
      <div className={styles.intro}>
        <h1 className={styles.title}>{t("title")}</h1>
        <p className={styles.lead}>{t("lead")}</p>
      </div>

      <ExerciseChoice figures={figures} chosen={exercise} onChoose={setExercise} />

      <section aria-labelledby="ways">
        <h2 id="ways" className={styles.heading}>
          {t("ways")}
        </h2>
        <div className={styles.ways}>
          <div className={styles.sample}>
            <div className={styles.invitation}>
              <h3 className={styles.wayTitle}>{t("sample.title")}</h3>
              <p className={styles.wayText}>{t("sample.text")}</p>
              <Link className={`${buttonClass("primary")} ${styles.start}`} href={hrefOf("sample")}>
                <Icon name="play" />
                {t("sample.start")}
              </Link>
            </div>
            <div className={styles.options}>
              <Segments
                name="view"
                legend={t("sample.view")}
                options={sampleViews.map((value) => ({ value, label: tView(value) }))}
                chosen={view}
                onChoose={setChosenView}
              />
              <Segments
                name="performance"
                legend={t("sample.performance")}
                options={samplePerformances.map((value) => ({ value, label: performanceLabel[value] }))}
                chosen={performance}
                onChoose={setPerformance}
              />
            </div>
          </div>
          <WayLink icon="camera" title={t("camera.title")} text={t("camera.text")} href={hrefOf("camera")} />
          <WayLink icon="film" title={t("file.title")} text={t("file.text")} href={hrefOf("file")} />
        </div>
      </section>

      <Notice meaning="information" icon="lock">
        <p>{t(isPatient ? "stored" : "nothingStored")}</p>
        {known === null || isUnlocked(known, identity) ? null : <p>{t("lockedNote")}</p>}
      </Notice>
    </div>
  );
}
