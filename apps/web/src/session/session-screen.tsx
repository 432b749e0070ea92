"use client";

import { type Exercise, findExercise, isMeasured } from "@plumbline/exercises";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { SessionRequest } from "../compose-session.ts";
import { patientOf } from "../compose-site.ts";
import { FallScreen } from "../fall/fall-screen.tsx";
import { sayLine } from "../i18n/say-line.ts";
import { useIdentity } from "../identity/use-identity.ts";
import type { Figures } from "../pictures/figures.ts";
import { ExerciseVisit } from "../visit/exercise-visit.tsx";
import { FailureScreen } from "./failure/failure-screen.tsx";
import { type Preparation, PrepareScreen } from "./prepare/prepare-screen.tsx";
import { RunningScreen } from "./running-screen.tsx";
import { fromFragment, type SessionChoice, toFragment } from "./session-choice.ts";
import { UnknownExerciseScreen } from "./unknown-exercise-screen.tsx";
import { useFocusOnScreen } from "./use-focus-on-screen.ts";
import { useFragment } from "./use-fragment.ts";
import { useSession } from "./use-session.ts";
import { useStopKeys } from "./use-stop-keys.ts";
import { useTriedFall } from "./use-tried-fall.ts";

/** From the choice on the front page to the summary: which screen is due is what the session says. */
export function SessionScreen({ figures }: { readonly figures: Figures }) {
  const fragment = useFragment();
  const subject = patientOf(useIdentity());
  if (fragment === null) return null;
  const choice = fromFragment(fragment);
  const exercise = choice === null ? null : findExercise(choice.exercise);
  if (choice === null || exercise === null) return <UnknownExerciseScreen />;
  // REP-19: only what a patient does before the camera, or by the clock, is a visit of their own.
  return subject !== null && choice.source === "camera" ? (
    <ExerciseVisit key={exercise.id} exercise={exercise} subject={subject} figures={figures} />
  ) : (
    <TrySession choice={choice} exercise={exercise} figures={figures} />
  );
}

type TrySessionProps = { readonly choice: SessionChoice; readonly exercise: Exercise; readonly figures: Figures };

/** A visitor, a recording, or the sample patient: nothing is asked before, and nothing is told (REP-19). */
function TrySession({ choice, exercise, figures }: TrySessionProps) {
  const t = useTranslations();
  const locale = useLocale();
  const [request, setRequest] = useState<SessionRequest | null>(null);
  const { view, preview, send } = useSession(request);
  const stop = useCallback(() => send({ type: "stop.pressed" }), [send]);

  const phase = view?.phase ?? "prepare";
  useStopKeys(["opening", "set-up", "countdown", "active", "resting", "paused", "analysing"].includes(phase), stop);
  useFocusOnScreen(phase);
  const { question, close, audience } = useTriedFall(choice, exercise.id, view, send);

  if (question.view !== null) {
    return <FallScreen view={question.view} audience={audience} onAnswer={question.answer} onClose={close} />;
  }
  if (request === null || view === null) {
    const begin = ({ file, replayConsent }: Preparation) =>
      setRequest({
        choice,
        exercise,
        file,
        replayConsent,
        isVoiceOn: true,
        locale,
        toWords: (line) => sayLine(t, line),
        visit: null,
      });
    const demonstration = {
      isOn: choice.performance === "falls",
      href: toFragment({ ...choice, performance: "falls" }),
    };
    return (
      <PrepareScreen
        exercise={exercise}
        source={choice.source}
        figure={figures[exercise.id]}
        {...(choice.source === "sample" && isMeasured(exercise) ? { fallDemonstration: demonstration } : {})}
        onBegin={begin}
      />
    );
  }
  if (view.failure !== null) {
    // A video that cannot be read is chosen anew; everything else is tried again as it was.
    const retry = () => setRequest(view.failure === "video-unreadable" ? null : { ...request });
    return <FailureScreen failure={view.failure} onRetry={retry} />;
  }
  return <RunningScreen request={request} view={view} preview={preview} send={send} onAgain={() => setRequest(null)} />;
}
