import type { VisitInput } from "@plumbline/session";
import { useCallback, useEffect } from "react";
import type { FallQuestion } from "../fall/use-fall-watchman.ts";
import type { VisitVoice } from "./senses/use-visit-voice.ts";

/** What a fall's alarm says stands above its answers; once it is decided, the visit hears of it. The answer closes it. */
export const useFallOver = (
  { view, finish }: FallQuestion,
  { captions }: Pick<VisitVoice, "captions">,
  dispatch: (input: VisitInput) => void,
): (() => void) => {
  const decision = view?.decision ?? null;
  const closeFall = useCallback(() => {
    if (decision !== null) dispatch({ type: "fall.over", decision });
    finish();
  }, [decision, dispatch, finish]);
  const says = view?.says ?? null;
  useEffect(() => {
    // The alarm has a voice of its own; its border flashes with it, and no older words stand before its answers.
    if (says !== null) captions.show(says, true);
  }, [says, captions]);
  const isPlain = view?.screen === "question" && decision !== null;
  useEffect(() => {
    if (isPlain) closeFall();
  }, [isPlain, closeFall]);
  return closeFall;
};
