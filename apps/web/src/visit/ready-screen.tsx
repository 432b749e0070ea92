import { fallSetUpTexts, mayKeepTrace, needsSpineChecks, type SharingChoices } from "@plumbline/clinical";
import { findExercise } from "@plumbline/exercises";
import { doseToday, itemNow, type VisitState } from "@plumbline/session";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { happening } from "../chart/happening.ts";
import type { SessionRequest } from "../compose-session.ts";
import { sayLine } from "../i18n/say-line.ts";
import { useExerciseName } from "../i18n/use-exercise-name.ts";
import type { Figures } from "../pictures/figures.ts";
import { PrepareScreen } from "../session/prepare/prepare-screen.tsx";
import styles from "./questions/gestures.module.css";
import { Gestures } from "./questions/gestures.tsx";
import { useArmAnswers, useNewQuestion } from "./senses/senses.ts";

type ReadyScreenProps = {
  readonly state: VisitState;
  readonly sharing: SharingChoices;
  readonly figures: Figures;
  readonly foot: ReactNode;
  readonly onSaid: (words: string) => void;
  readonly onBegin: (request: SessionRequest) => void;
};

/** The exercise that is next, and how much of it today; its gate has been passed. */
export function ReadyScreen({ state, sharing, figures, foot, onSaid, onBegin }: ReadyScreenProps) {
  const t = useTranslations();
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
  useNewQuestion(exercise === null ? "" : nameOf(exercise.id));
  const isHandsFree = useArmAnswers((answer) => {
    if (answer === "confirm") begin();
  });
  if (item === null || exercise === null) return null;
  return (
    <PrepareScreen
      exercise={exercise}
      source="camera"
      figure={figures[exercise.id]}
      visit={{
        dose: doseToday(item, state),
        setUpTexts: fallSetUpTexts(sharing),
        foot: (
          <>
            {foot}
            {isHandsFree ? (
              <div className={styles.plate}>
                <Gestures words={{ left: null, right: null, both: t("visit.arms.begin") }} />
              </div>
            ) : null}
          </>
        ),
      }}
      onBegin={begin}
    />
  );
}
