import type { PainReport } from "../session-safety/pain.ts";

/** Pain during an exercise that is none, with other answers. */
export const painReport = (given: Partial<PainReport>): PainReport => ({
  phase: "during",
  score: 0,
  baseline: 0,
  site: "none",
  onset: "usual",
  affWatch: false,
  personalStop: null,
  ...given,
});
