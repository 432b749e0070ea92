import { type Milliseconds, milliseconds } from "@plumbline/motion";

/** [E] */
const FIRST = 2_000;
/** [E] A patient who looks again after five minutes finds the session sent. */
const LONGEST = 300_000;

/**
 * How long to wait before the next try: doubled each time, and spread, so that devices that lost the same network do not
 * come back in step.
 * @param failures tries that failed in a row, from 1
 * @param chance 0–1
 */
export const retryDelay = (failures: number, chance: number): Milliseconds =>
  milliseconds(Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + chance / 2));
