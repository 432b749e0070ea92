import { useLocale } from "next-intl";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createSpeechCue, findDeviceVoice } from "../adapters/speech-cue.ts";

const synthesis = (): SpeechSynthesis | undefined =>
  typeof window === "undefined" || !("speechSynthesis" in window) ? undefined : window.speechSynthesis;

const subscribe = (listener: () => void) => {
  synthesis()?.addEventListener("voiceschanged", listener);
  return () => synthesis()?.removeEventListener("voiceschanged", listener);
};

type ReadAloud = {
  /** PRIV-01: only where a voice is on the device. */
  readonly isPossible: boolean;
  readonly isReading: boolean;
  readonly toggle: () => void;
};

/** Reads a text when it is asked to, and is silent as soon as the text leaves the screen. */
export const useReadAloud = (text: string): ReadAloud => {
  const locale = useLocale();
  const [isReading, setIsReading] = useState(false);
  const isPossible = useSyncExternalStore(
    subscribe,
    () => findDeviceVoice(synthesis()?.getVoices() ?? [], locale) !== null,
    () => false,
  );
  const cue = useMemo(
    () =>
      createSpeechCue({
        synthesis: synthesis(),
        locale,
        toWords: ({ key }) => key,
        createUtterance: (words) => {
          const utterance = new SpeechSynthesisUtterance(words);
          utterance.addEventListener("end", () => setIsReading(false));
          return utterance;
        },
      }),
    [locale],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another reading.
  useEffect(
    () => () => {
      cue.silence();
      setIsReading(false);
    },
    [cue, text],
  );
  const toggle = () => {
    if (isReading) cue.silence();
    else cue.say({ key: text, priority: "stop" });
    setIsReading(!isReading);
  };
  return { isPossible, isReading, toggle };
};
