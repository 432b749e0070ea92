import { fallSetUpTexts, mayKeepTrace, needsSpineChecks, type SharingChoices } from "@plumbline/clinical";
import { findExercise } from "@plumbline/exercises";
import { doseToday, itemNow, type VisitState } from "@plumbline/session";
import { useLocale, useMessages, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { happening } from "../chart/happening.ts";
import type { SessionRequest } from "../compose-session.ts";
import { sayLine } from "../i18n/say-line.ts";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import { Notice } from "../parts/notice.tsx";
import { ExercisePicture } from "../pictures/exercise-picture.tsx";
import type { Figures } from "../pictures/figures.ts";
import { isTimed } from "../session/plan-session.ts";
import { Changes } from "../session/prepare/changes.tsx";
import { PlaceSection } from "../session/prepare/place-section.tsx";
import { sayDose } from "../session/prepare/say-dose.ts";
import { BigScreen, Choice, Choices } from "./questions/big-screen.tsx";
import { Gestures } from "./questions/gestures.tsx";
import { AllLines, LineInTurn, useInTurn } from "./questions/in-turn.tsx";
import styles from "./ready-screen.module.css";
import { useArmAnswers } from "./senses/senses.ts";

type ReadyScreenProps = {
  readonly state: VisitState;
  readonly sharing: SharingChoices;
  readonly figures: Figures;
  readonly foot: ReactNode;
  readonly onSaid: (words: string) => void;
  readonly onBegin: (request: SessionRequest) => void;
};

/**
 * The exercise that is next, how much of it today, and how it is done: read from where the patient stands between two
 * exercises (UX-02). What is prepared from near is below. Its gate has been passed, and its support is in reach (SAFE-01).
 */
export function ReadyScreen({ state, sharing, figures, foot, onSaid, onBegin }: ReadyScreenProps) {
  const t = useTranslations();
  const tDose = useTranslations("doses");
  const locale = useLocale();
  const nameOf = useExerciseName();
  const item = itemNow(state);
  const exercise = item === null ? null : findExercise(item.exercise);
  const begin = () => {
    if (item === null || exercise === null) return;
    onBegin({
      choice: { exercise: exercise.id, source: "camera", view: "front", performance: "exercises" },
      exercise,
      file: null,
      replayConsent: mayKeepTrace(sharing),
      isVoiceOn: true,
      locale,
      toWords: (line) => sayLine(t, line),
      onSaid,
      visit: {
        sessionId: happening(new Date()).id,
        dose: doseToday(item, state),
        programVersion: state.plan.programVersion,
        needsSpineChecks: needsSpineChecks(state.patient?.status.flags ?? new Set()),
      },
    });
  };
  const isHandsFree = useArmAnswers((answer) => {
    if (answer === "confirm") begin();
  });
  const messages = useMessages();
  const lines = useMemo(() => {
    if (item === null) return [];
    const dose = sayDose(tDose, doseToday(item, state));
    return [dose, ...Object.values(messages.exercises[item.exercise].instructions)];
  }, [item, state, tDose, messages]);
  const name = exercise === null ? "" : nameOf(exercise.id);
  const { line, place } = useInTurn(name, lines);
  if (exercise === null) return null;
  const isTimer = isTimed(exercise, "camera");
  return (
    <BigScreen title={name} foot={foot}>
      <div className={styles.now}>
        <div className={styles.picture}>
          <ExercisePicture figure={figures[exercise.id]} isPlaying label={t("front.pictureLabel", { name })} />
        </div>
        <LineInTurn line={line} />
      </div>
      <Choices>
        <Choice look="main" onPress={begin}>
          {isTimer || isHandsFree ? t("prepare.timerBegin") : t("prepare.begin", { source: "camera" })}
        </Choice>
      </Choices>
      {isHandsFree ? <Gestures words={{ left: null, right: null, both: t("visit.arms.begin") }} /> : null}
      <AllLines lines={lines} place={place} />
      <div className={styles.near}>
        <PlaceSection exercise={exercise} />
        <Changes exercise={exercise} />
        <Notice meaning="information">
          <p>{t(isTimer ? "prepare.timerText" : "prepare.cameraText")}</p>
          {isTimer ? null : <p>{fallSetUpTexts(sharing).join(" ")}</p>}
        </Notice>
      </div>
    </BigScreen>
  );
}
