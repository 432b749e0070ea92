import type { VisitPlan } from "@plumbline/session";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { PatientChart } from "../chart/patient-chart.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import type { SessionRequest } from "../compose-session.ts";
import { FallScreen } from "../fall/fall-screen.tsx";
import { useFallWatchman } from "../fall/use-fall-watchman.ts";
import type { Figures } from "../pictures/figures.ts";
import { FailureScreen } from "../session/failure/failure-screen.tsx";
import { RunningScreen } from "../session/running-screen.tsx";
import { useFocusOnScreen } from "../session/use-focus-on-screen.ts";
import { useSession } from "../session/use-session.ts";
import { useStopKeys } from "../session/use-stop-keys.ts";
import { EndedScreen } from "./questions/ended-screen.tsx";
import { ReadyScreen } from "./ready-screen.tsx";
import { SenseFrame } from "./senses/sense-frame.tsx";
import { SensesContext } from "./senses/senses.ts";
import { useSenses } from "./senses/use-senses.ts";
import { useVisitVoice } from "./senses/use-visit-voice.ts";
import { useFallOver } from "./use-fall-over.ts";
import { useStopWords } from "./use-stop-words.ts";
import { useTellVisit } from "./use-tell-visit.ts";
import { useUnsent } from "./use-unsent.ts";
import { useVisit } from "./use-visit.ts";
import type { StageEffect } from "./visit-keeper.ts";
import { VisitFoot, VisitQuestion } from "./visit-question.tsx";

const NOBODY = { replayConsent: false, emergencyContact: null } as const;
const MOVING = ["opening", "set-up", "countdown", "active", "resting", "paused"];

type VisitScreenProps = {
  /** The same object as long as the visit lasts. */
  readonly plan: VisitPlan;
  readonly subject: string;
  readonly patientChart: PatientChart;
  readonly inView: ChartInView;
  readonly figures: Figures;
};

/** A patient's visit: its questions, each exercise, and a fall at any time. Which is due is what the visit says. */
export function VisitScreen({ plan, subject, patientChart, inView, figures }: VisitScreenProps) {
  const [request, setRequest] = useState<SessionRequest | null>(null);
  const [lastSession, setLastSession] = useState<string | null>(null);
  const { view, preview, send } = useSession(request);
  const fall = useFallWatchman(patientChart, subject);
  const { ask, answer } = fall;
  const running = request?.exercise.id ?? null;
  const voice = useVisitVoice();

  const onStage = useCallback(
    (effect: StageEffect) => {
      switch (effect.type) {
        case "exercise.resume":
          return send({ type: "resume.pressed" });
        case "exercise.end":
          return send({ type: "finish.pressed" });
        case "exercise.answer":
          send({ type: "pain.answered", score: effect.pain });
          return send({ type: "effort.answered", score: effect.effort });
        case "fall.ask":
          send({ type: "pause.pressed" });
          ask(effect.trigger, running);
          if (effect.needsHelp) answer("need_help");
      }
    },
    [send, ask, answer, running],
  );
  const { state, hasLost, dispatch } = useVisit({ plan, subject, patientChart, inView, say: voice.interrupt, onStage });
  const isUnsent = useUnsent(inView.state);

  useTellVisit(view, dispatch);
  useEffect(() => {
    if (view?.phase !== "finished") return;
    if (view.record !== null) setLastSession(view.record.sessionId);
    setRequest(null);
  }, [view?.phase, view?.record]);

  const closeFall = useFallOver(fall, voice, dispatch);
  const isMoving = fall.view === null && state?.phase.kind === "exercise" && MOVING.includes(view?.phase ?? "");
  const stop = useCallback(() => send({ type: "stop.pressed" }), [send]);
  useStopKeys(isMoving, stop);
  useStopWords(isMoving, send, dispatch);
  useFocusOnScreen(`${fall.view?.screen ?? ""} ${state?.phase.kind ?? ""} ${view?.phase ?? ""} ${state?.item ?? ""}`);

  const kind = state?.phase.kind ?? null;
  const isAsking = kind !== null && kind !== "exercise" && kind !== "ended" && fall.view === null;
  const { needs, senses } = useSenses(voice, inView.reading?.status.flags, isAsking, view);

  if (state === null) return null;
  // The next step while somebody gets into place, and then the number.
  const isToldOnScreen = view?.phase === "set-up" || view?.phase === "countdown";
  const framed = (screen: ReactNode) => (
    <SenseFrame needs={needs} captions={voice.captions} isToldOnScreen={isToldOnScreen}>
      <SensesContext value={senses}>{screen}</SensesContext>
    </SenseFrame>
  );
  const sharing = inView.reading?.intake?.sharing ?? NOBODY;
  const hasTherapist = inView.state.chart?.hasTherapist ?? false;
  if (fall.view !== null) {
    const audience = { kind: "patient", sharing, hasTherapist, isUnsent } as const;
    return (
      <SenseFrame needs={needs} captions={voice.captions}>
        <FallScreen view={fall.view} audience={audience} onAnswer={answer} onClose={closeFall} />
      </SenseFrame>
    );
  }
  if (state.phase.kind === "ended") {
    return framed(
      <EndedScreen
        ending={state.phase.ending}
        state={state}
        hasTherapist={hasTherapist}
        isUnsent={isUnsent}
        hasLost={hasLost}
        sessionId={lastSession}
      />,
    );
  }
  if (view !== null && view.failure !== null) {
    const retry = () => {
      dispatch({ type: "exercise.failed", hasDoneAnything: view.record !== null });
      setRequest(null);
    };
    return <FailureScreen failure={view.failure} onRetry={retry} />;
  }
  if (state.phase.kind === "exercise" && request !== null && view !== null) {
    return framed(
      <RunningScreen request={request} view={view} preview={preview} send={send} onAgain={() => undefined} />,
    );
  }
  if (state.phase.kind === "ready") {
    const begin = (next: SessionRequest) => {
      dispatch({ type: "exercise.begun", sessionId: next.visit?.sessionId ?? "" });
      setRequest(next);
    };
    return framed(
      <ReadyScreen
        key={state.item}
        state={state}
        sharing={sharing}
        figures={figures}
        foot={<VisitFoot send={dispatch} />}
        onSaid={voice.caption}
        onBegin={begin}
      />,
    );
  }
  return framed(<VisitQuestion state={state} send={dispatch} />);
}
