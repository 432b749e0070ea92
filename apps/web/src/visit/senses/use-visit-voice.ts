import { useLocale } from "next-intl";
import { useEffect, useMemo } from "react";
import { captionedCue } from "../../adapters/captioned-cue.ts";
import { createSpeechCue } from "../../adapters/speech-cue.ts";
import { type Captions, createCaptions } from "./captions.ts";

export type VisitVoice = {
  readonly captions: Captions;
  /** What a session says: no screen shows it. */
  readonly caption: (words: string) => void;
  /** A newer question takes the place of the one before, and waits for what a session is saying. */
  readonly say: (words: string) => void;
  /** At once, whatever is being said. */
  readonly interrupt: (words: string) => void;
  readonly silence: () => void;
};

const later = (delay: number, listener: () => void) => {
  const timer = setTimeout(listener, delay);
  return () => clearTimeout(timer);
};

/** One voice for all that a visit asks and says. */
export const useVisitVoice = (): VisitVoice => {
  const locale = useLocale();
  const voice = useMemo(() => {
    const captions = createCaptions(later);
    const toWords = (line: { readonly values?: Readonly<Record<string, string | number>> }) =>
      String(line.values?.words ?? "");
    const speech = createSpeechCue({
      synthesis: typeof window === "undefined" ? undefined : window.speechSynthesis,
      locale,
      toWords,
    });
    const cue = captionedCue(speech, toWords, (words) => captions.show(words, true));
    let own: string | null = null;
    const saying = (words: string, priority: "stop" | "guide") => {
      // The same again at once is said once.
      if (captions.current()?.words === words) return;
      own = words;
      cue.say({ key: "spoken.words", values: { words }, priority });
    };
    const isSpeaking = () => own !== null && captions.current()?.words === own;
    return {
      captions,
      caption: (words: string) => captions.show(words, false),
      say: (words: string) => saying(words, isSpeaking() ? "stop" : "guide"),
      interrupt: (words: string) => saying(words, "stop"),
      silence: speech.silence,
    };
  }, [locale]);
  useEffect(() => voice.silence, [voice]);
  return voice;
};
