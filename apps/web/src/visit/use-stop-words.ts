import type { SessionCommand, VisitInput } from "@plumbline/session";
import { useCallback } from "react";
import { useHeardWords } from "./use-heard-words.ts";
import { inputsOfWords } from "./words-to-inputs.ts";

/** SAFE-05: a word halts the movement first, and is then understood. */
export const useStopWords = (
  isListening: boolean,
  send: (command: SessionCommand) => void,
  dispatch: (input: VisitInput) => void,
): void => {
  const hear = useCallback(
    (words: string) => {
      const inputs = inputsOfWords(words);
      if (inputs === null) return;
      send({ type: "stop.pressed" });
      for (const input of inputs) dispatch(input);
    },
    [send, dispatch],
  );
  useHeardWords(isListening, hear);
};
