import { fallSetUpTexts, mayKeepTrace, needsSpineChecks, type SharingChoices } from "@plumbline/clinical";
import { findExercise } from "@plumbline/exercises";
import { doseToday, itemNow, type VisitState } from "@plumbline/session";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { happening } from "../chart/happening.ts";
import type { SessionRequest } from "../compose-session.ts";
import { sayLine } from "../i18n/say-line.ts";
import type { Figures } from "../pictures/figures.ts";
import { PrepareScreen } from "../session/prepare/prepare-screen.tsx";

type ReadyScreenProps = {
  readonly state: VisitState;
  readonly sharing: SharingChoices;
  readonly figures: Figures;
  readonly foot: ReactNode;
  readonly onBegin: (request: SessionRequest) => void;
};

/** The exercise that is next, and how much of it today; its gate has been passed. */
export function ReadyScreen({ state, sharing, figures, foot, onBegin }: ReadyScreenProps) {
  const t = useTranslations();
  const locale = useLocale();
  const item = itemNow(state);
  const exercise = item === null ? null : findExercise(item.exercise);
  if (item === null || exercise === null) return null;
  const dose = doseToday(item, state);
  const begin = () =>
    onBegin({
      choice: { exercise: exercise.id, source: "camera", view: "front", performance: "exercises" },
      exercise,
      file: null,
      replayConsent: mayKeepTrace(sharing),
      isVoiceOn: true,
      locale,
      toWords: (line) => sayLine(t, line),
      visit: {
        sessionId: happening(new Date()).id,
        dose,
        programVersion: state.plan.programVersion,
        needsSpineChecks: needsSpineChecks(state.patient?.status.flags ?? new Set()),
      },
    });
  return (
    <PrepareScreen
      exercise={exercise}
      source="camera"
      figure={figures[exercise.id]}
      visit={{ dose, setUpTexts: fallSetUpTexts(sharing), foot }}
      onBegin={begin}
    />
  );
}
