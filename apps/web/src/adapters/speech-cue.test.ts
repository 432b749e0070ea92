import type { CueLine } from "@plumbline/session/ports";
import { describe, expect, test } from "vitest";
import { createSpeechCue, enqueue, findDeviceVoice } from "./speech-cue.ts";

const line = (key: string, priority: CueLine["priority"]): CueLine => ({ key, priority });
const voice = (name: string, lang: string, localService: boolean, isDefault = false): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

const createFakeSpeech = (voices: readonly SpeechSynthesisVoice[]) => {
  const said: string[] = [];
  let current: SpeechSynthesisUtterance | null = null;
  const utter = (words: string) => ({ text: words, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance;
  const end = () => {
    const ended = current;
    current = null;
    ended?.onend?.call(ended, {} as SpeechSynthesisEvent);
  };
  const cue = createSpeechCue({
    synthesis: {
      getVoices: () => [...voices],
      speak: (utterance) => {
        said.push(utterance.text);
        current = utterance;
      },
      cancel: end,
    },
    locale: "en",
    toWords: ({ key }) => key,
    createUtterance: utter,
  });
  return { cue, said, end };
};

const onDevice = voice("Ann", "en-GB", true);

describe("which voice speaks", () => {
  test("[PRIV-01] a voice of a server is never used", () => {
    expect(findDeviceVoice([voice("Cloud", "en-US", false, true)], "en")).toBeNull();
    const { cue, said } = createFakeSpeech([voice("Cloud", "en-US", false, true)]);
    cue.say(line("count", "count"));
    expect(said).toEqual([]);
  });

  test("the default of the language comes first", () => {
    const preferred = voice("Bea", "en-US", true, true);
    expect(findDeviceVoice([voice("Carl", "de-DE", true, true), onDevice, preferred], "en")).toBe(preferred);
    expect(findDeviceVoice([onDevice], "en")).toBe(onDevice);
  });
});

describe("what is said, and when", () => {
  test("one line at a time; the next follows when the one before has ended", () => {
    const { cue, said, end } = createFakeSpeech([onDevice]);
    cue.say(line("raise your hand", "guide"));
    cue.say(line("one", "count"));
    expect(said).toEqual(["raise your hand"]);
    end();
    expect(said).toEqual(["raise your hand", "one"]);
  });

  test("counts never queue behind each other, and go before advice", () => {
    const waiting = [line("slow and steady", "correct"), line("one", "count")];
    expect(enqueue(waiting, line("two", "count"))).toEqual([line("two", "count"), line("slow and steady", "correct")]);
  });

  test("[FC-13] a stop cue interrupts at once", () => {
    const { cue, said, end } = createFakeSpeech([onDevice]);
    cue.say(line("hold", "guide"));
    cue.say(line("five", "count"));
    cue.say(line("stop, come up slowly", "stop"));
    expect(said).toEqual(["hold", "stop, come up slowly"]);
    end();
    expect(said).toEqual(["hold", "stop, come up slowly"]);
  });

  test("silence drops what waits", () => {
    const { cue, said, end } = createFakeSpeech([onDevice]);
    cue.say(line("hold", "guide"));
    cue.say(line("five", "count"));
    cue.silence();
    end();
    expect(said).toEqual(["hold"]);
  });
});
