"use client";

import { findExercise } from "@plumbline/exercises";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { SessionRequest } from "../compose-session.ts";
import { sayLine } from "../i18n/say-line.ts";
import type { Figures } from "../pictures/figures.ts";
import { FailureScreen } from "./failure/failure-screen.tsx";
import { type Preparation, PrepareScreen } from "./prepare/prepare-screen.tsx";
import { RunningScreen } from "./running-screen.tsx";
import { fromFragment } from "./session-choice.ts";
import { UnknownExerciseScreen } from "./unknown-exercise-screen.tsx";
import { useFocusOnScreen } from "./use-focus-on-screen.ts";
import { useFragment } from "./use-fragment.ts";
import { useSession } from "./use-session.ts";
import { useStopKeys } from "./use-stop-keys.ts";

/** From the choice on the front page to the summary: which screen is due is what the session says. */
export function SessionScreen({ figures }: { readonly figures: Figures }) {
  const t = useTranslations();
  const locale = useLocale();
  const fragment = useFragment();
  const [request, setRequest] = useState<SessionRequest | null>(null);
  const { view, preview, send } = useSession(request);
  const stop = useCallback(() => send({ type: "stop.pressed" }), [send]);

  const phase = view?.phase ?? "prepare";
  useStopKeys(["opening", "set-up", "countdown", "active", "resting", "paused", "analysing"].includes(phase), stop);
  useFocusOnScreen(phase);

  if (fragment === null) return null;
  const choice = fromFragment(fragment);
  const exercise = choice === null ? null : findExercise(choice.exercise);
  if (choice === null || exercise === null) return <UnknownExerciseScreen />;

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
      });
    return <PrepareScreen exercise={exercise} source={choice.source} figure={figures[exercise.id]} onBegin={begin} />;
  }
  if (view.failure !== null) {
    // A video that cannot be read is chosen anew; everything else is tried again as it was.
    const retry = () => setRequest(view.failure === "video-unreadable" ? null : { ...request });
    return <FailureScreen failure={view.failure} onRetry={retry} />;
  }
  return <RunningScreen request={request} view={view} preview={preview} send={send} onAgain={() => setRequest(null)} />;
}
