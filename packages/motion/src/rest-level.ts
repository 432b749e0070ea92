import { keepSpaced } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

/** Where the signal rests: standing posture drifts a little from its calibration over a session. In the signal's unit. */
export type RestLevelState = {
  readonly level: number;
  readonly recent: readonly { readonly at: Milliseconds; readonly value: number }[];
};

export const startRestLevel: RestLevelState = { level: 0, recent: [] };

/** Longer than the slow beginning of a slow repetition looks still. [E] */
const WINDOW = 1200;
const STILL_FOR = 1000;
/** A level further from calibration than this share of the smallest target is a posture, not a drift. [E] */
const REACH_OF_TARGET = 0.6;

/** How a signal rests, in its own unit. [E] */
export type RestTraits = {
  /** Its range while the person stands still. */
  readonly still: number;
  /** How far from calibration its level may drift. */
  readonly reach: number;
  /** What lies further below rest than this is another movement, and as good as rest. */
  readonly floor: number;
  /** A repetition begins where it has left rest by this much. */
  readonly leaving: number;
  /** Hz, of its filter at rest (FLT-1). */
  readonly restCutoff: number;
  /** NOISE-1: its smallest movement is at least so many standard deviations of rest; 0 where it is far above them anyway. */
  readonly aboveNoise: number;
};

/** While the signal stands still near its calibration, the resting level follows it. */
export const stepRestLevel = (
  state: RestLevelState,
  at: Milliseconds,
  value: number,
  traits: RestTraits,
  smallestTarget: number,
): RestLevelState => {
  const recent = keepSpaced(state.recent, { at, value }, WINDOW);
  const first = recent[0];
  const values = recent.map((sample) => sample.value);
  const isLongEnough = first !== undefined && at - first.at >= STILL_FOR;
  const isStill = isLongEnough && Math.max(...values) - Math.min(...values) < traits.still;
  const mean = values.reduce((sum, sample) => sum + sample, 0) / values.length;
  const isNear = Math.abs(mean) <= Math.min(traits.reach, REACH_OF_TARGET * smallestTarget);
  return { level: isStill && isNear ? mean : state.level, recent };
};
