import type { Cue, CueLine } from "@plumbline/session/ports";

type Synthesis = Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel">;

type SpeechCueOptions = {
  /** undefined where the browser has no speech. */
  readonly synthesis: Synthesis | undefined;
  readonly locale: string;
  readonly toWords: (line: CueLine) => string;
  /** 0 to 1; default 1. */
  readonly volumeOf?: (line: CueLine) => number;
  readonly createUtterance?: (words: string) => SpeechSynthesisUtterance;
};

/** UX-02 asks for 150–180 words a minute; the common voices speak about 175 at 1. */
const RATE = 0.95;

/**
 * What still waits when a new line comes. A stop cue clears everything. Otherwise only the newest line of each kind
 * matters, and a count goes before advice, because it is worth nothing once the next repetition is over.
 */
export const enqueue = (waiting: readonly CueLine[], line: CueLine): readonly CueLine[] => {
  if (line.priority === "stop") return [line];
  const others = waiting.filter(({ priority }) => priority !== line.priority);
  return line.priority === "count" ? [line, ...others] : [...others, line];
};

/** PRIV-01: a voice that sends the words to a server is never used; without one on the device nothing is said. */
export const findDeviceVoice = (
  voices: readonly SpeechSynthesisVoice[],
  locale: string,
): SpeechSynthesisVoice | null => {
  const onDevice = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(locale));
  return onDevice.find((voice) => voice.default) ?? onDevice[0] ?? null;
};

export const createSpeechCue = (options: SpeechCueOptions): Cue => {
  const { synthesis, locale, toWords, volumeOf = () => 1 } = options;
  const { createUtterance = (words) => new SpeechSynthesisUtterance(words) } = options;
  let waiting: readonly CueLine[] = [];
  let speaking: SpeechSynthesisUtterance | null = null;

  const silence = (): void => {
    waiting = [];
    speaking = null;
    synthesis?.cancel();
  };

  const speakNext = (): void => {
    const [line, ...rest] = waiting;
    const voice = synthesis === undefined ? null : findDeviceVoice(synthesis.getVoices(), locale);
    waiting = voice === null ? [] : rest;
    if (line === undefined || voice === null) return;
    const utterance = createUtterance(toWords(line));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.volume = volumeOf(line);
    // A cancelled utterance reports its end too: only the one that is being spoken hands on to the next.
    const handOn = (): void => {
      if (speaking !== utterance) return;
      speaking = null;
      speakNext();
    };
    utterance.onend = handOn;
    utterance.onerror = handOn;
    speaking = utterance;
    synthesis?.speak(utterance);
  };

  return {
    say: (line) => {
      if (line.priority === "stop") silence();
      waiting = enqueue(waiting, line);
      if (speaking === null) speakNext();
    },
    silence,
  };
};
