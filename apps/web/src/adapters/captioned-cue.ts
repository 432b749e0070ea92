import type { Cue, CueLine } from "@plumbline/session/ports";

/** UX-02: what is said is shown as well; a count is on the screen already. */
export const captionedCue = (cue: Cue, toWords: (line: CueLine) => string, show: (words: string) => void): Cue => ({
  say: (line) => {
    if (line.priority !== "count") show(toWords(line));
    cue.say(line);
  },
  silence: cue.silence,
});
