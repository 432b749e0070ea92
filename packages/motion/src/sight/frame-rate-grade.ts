/** REP-08: what a frame rate allows. */
export type FrameRateGrade = "full" | "reduced" | "count-only" | "too-slow";

/** Frames a second. Time stamps of a steady source jitter around a limit; the tolerance keeps it on its good side. [E] */
const FULL = 15;
const FORM_FEEDBACK = 10;
const COUNTING = 5;
const TOLERANCE = 0.3;

/** @param perSecond over the last 2 s; null while that is not known yet, which holds nothing back */
export const gradeFrameRate = (perSecond: number | null): FrameRateGrade => {
  if (perSecond === null || perSecond >= FULL - TOLERANCE) return "full";
  if (perSecond >= FORM_FEEDBACK - TOLERANCE) return "reduced";
  return perSecond >= COUNTING - TOLERANCE ? "count-only" : "too-slow";
};
