/** UX-02: 150–180 words a minute. Milliseconds. */
const MS_A_WORD = 380;
const SHORTEST = 1800;

/** For how long a sentence is said, and shown where it has the whole screen. Milliseconds. */
export const speakingTime = (sentence: string): number => Math.max(SHORTEST, sentence.split(" ").length * MS_A_WORD);
