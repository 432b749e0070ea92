import type { ExerciseId } from "@plumbline/exercises";
import type { SessionCommand, SessionView } from "@plumbline/session";
import { useCallback, useEffect } from "react";
import type { FallAudience } from "../fall/fall-screen.tsx";
import { type FallQuestion, useFallWatchman } from "../fall/use-fall-watchman.ts";
import type { SessionChoice } from "./session-choice.ts";

type TriedFall = {
  readonly question: FallQuestion;
  readonly close: () => void;
  readonly audience: FallAudience;
};

/** A fall of somebody who is nobody's patient here, or of the sample patient: asked about all the same, and nobody is told. */
export const useTriedFall = (
  { source }: SessionChoice,
  exercise: ExerciseId,
  view: SessionView | null,
  send: (command: SessionCommand) => void,
): TriedFall => {
  const question = useFallWatchman(null, source);
  const { ask, finish } = question;
  const trigger = view?.pauseReason?.kind === "fall" ? view.pauseReason.trigger : null;
  useEffect(() => {
    if (trigger !== null) ask(trigger, exercise);
  }, [trigger, ask, exercise]);

  const decision = question.view?.decision ?? null;
  const close = useCallback(() => {
    send({ type: decision?.session === "resume_after_seated_check" ? "resume.pressed" : "finish.pressed" });
    finish();
  }, [decision, send, finish]);
  const isPlain = question.view?.screen === "question" && decision !== null;
  useEffect(() => {
    if (isPlain) close();
  }, [isPlain, close]);
  return { question, close, audience: { kind: source === "sample" ? "demonstration" : "visitor" } };
};
