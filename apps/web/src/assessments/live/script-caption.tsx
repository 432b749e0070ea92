import { useEffect, useState } from "react";
import { speakingTime } from "../../session/speaking-time.ts";

const sentencesOf = (words: string): readonly string[] => words.split(/(?<=[.!?]) /);

type ScriptCaptionProps = {
  readonly words: string;
  /** What stays when all of it was shown. */
  readonly then: string;
};

/** UX-02: what is said, sentence after sentence, so large that each can be read from afar. */
export function ScriptCaption({ words, then }: ScriptCaptionProps) {
  const sentences = [...sentencesOf(words), then];
  const [index, setIndex] = useState(0);
  const sentence = sentences[index] ?? then;
  const isLast = index >= sentences.length - 1;

  useEffect(() => {
    if (isLast) return;
    const timer = setTimeout(() => setIndex((shown) => shown + 1), speakingTime(sentence));
    return () => clearTimeout(timer);
  }, [isLast, sentence]);

  return sentence;
}
