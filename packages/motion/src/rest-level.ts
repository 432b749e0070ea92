import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

/** Where the signal rests: standing posture drifts a little from its calibration over a session. Shares of H. */
export type RestLevelState = {
  readonly level: number;
  readonly recent: readonly { readonly at: Milliseconds; readonly value: number }[];
};

export const startRestLevel: RestLevelState = { level: 0, recent: [] };

/** Longer than the slow beginning of a slow repetition looks still. [E] */
const WINDOW = 1200;
const STILL_FOR = 1000;
/** Signal range of a person who stands still. [E] */
const STILL = 0.007;
/** A level further from calibration than this is a posture, not a drift: share of H, and of the minimum range. [E] */
const REACH = 0.03;
const REACH_OF_MINIMUM = 0.6;

/** While the signal stands still near its calibration, the resting level follows it. */
export const stepRestLevel = (
  state: RestLevelState,
  at: Milliseconds,
  value: number,
  minimumRange: number,
): RestLevelState => {
  const recent = keepRecent(state.recent, { at, value }, WINDOW);
  const first = recent[0];
  const values = recent.map((sample) => sample.value);
  const isLongEnough = first !== undefined && at - first.at >= STILL_FOR;
  const isStill = isLongEnough && Math.max(...values) - Math.min(...values) < STILL;
  const mean = values.reduce((sum, sample) => sum + sample, 0) / values.length;
  const isNear = Math.abs(mean) <= Math.min(REACH, REACH_OF_MINIMUM * minimumRange);
  return { level: isStill && isNear ? mean : state.level, recent };
};
