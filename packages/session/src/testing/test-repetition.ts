import { milliseconds, type Repetition } from "@plumbline/motion";

/** A clean repetition of two seconds, of no side and with no knee seen. */
export const createTestRepetition = (changes: Partial<Repetition> = {}): Repetition => ({
  startAt: milliseconds(0),
  peakAt: milliseconds(1_000),
  endAt: milliseconds(2_000),
  range: 0.2,
  side: null,
  held: milliseconds(0),
  flags: [],
  checks: [],
  isClean: true,
  kneeFlexion: { left: null, right: null, isEstimate: false },
  ...changes,
});
