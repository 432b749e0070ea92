import { type Milliseconds, milliseconds } from "@plumbline/motion";

/**
 * The engine wants 15 frames a second (REP-08), and a little more leaves no doubt: motion never moves on by more than this
 * from one frame to the next.
 */
const LONGEST_STEP = 1000 / 15.5;

/** Motion time and the real time at which it was handed out. */
export type MotionMoment = { readonly motion: Milliseconds; readonly real: Milliseconds };

/** Real time where the machine keeps up, slow motion where it does not: a slow detector never costs frames. */
export const advanceMotion = (previous: MotionMoment | null, real: Milliseconds): MotionMoment => {
  if (previous === null) return { motion: milliseconds(0), real };
  const elapsed = Math.min(LONGEST_STEP, Math.max(0, real - previous.real));
  return { motion: milliseconds(previous.motion + elapsed), real };
};
