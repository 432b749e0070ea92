import type { FallAnswer } from "@plumbline/clinical";

/** What an answer sounds like; the more careful reading first. "OK" alone says nothing of whether there was a fall. */
const WORDS: readonly (readonly [RegExp, FallAnswer])[] = [
  [/\bhelp\b/u, "need_help"],
  [/\b(did not|didn't|didn’t|no) fall\b|\bnot fallen\b|\bhave not fallen\b/u, "not_fallen"],
  [/\b(fell|fallen)\b/u, "fallen_ok"],
];

/** FALL-03, by voice: null where the words are no answer. @param words as the device recognised them */
export const fallAnswerIn = (words: string): FallAnswer | null =>
  WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? null;
