import { meansOverTime } from "../calibration/stillness.ts";
import { rangeOf } from "../filters/range-of.ts";
import { keepSpaced } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

/** Where the signal rests: standing posture drifts a little from its calibration over a session. In the signal's unit. */
export type RestLevelState = {
  readonly level: number;
  readonly recent: readonly { readonly at: Milliseconds; readonly value: number }[];
};

export const startRestLevel: RestLevelState = { level: 0, recent: [] };

/** Longer than the slow beginning of a slow repetition looks still. [E] */
const STILL_FOR = 1000;
/** Longer than the pause of a small repetition, which is as far from rest as `NEAR` says. [E] */
const FAR_STILL_FOR = 3000;
/** What is less than this share of the smallest target from calibration is a stance that has settled. [E] */
const NEAR = 0.4;
/** The first sample of a window lies up to so much inside it. */
const MARGIN = 200;
/** A level further from calibration than this share of the smallest target is a posture, not a drift. [E] */
const REACH_OF_TARGET = 0.6;

/** Means over a moment of somebody who keeps still are apart by less than this share of the smallest target. [E] */
const STILL_OF_TARGET = 0.15;

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

type Reading = RestLevelState["recent"][number];

/** What it reads over a time of stillness; null where it was not still, or beyond its floor. */
const stillOver = (
  recent: readonly Reading[],
  at: Milliseconds,
  span: number,
  { still, floor }: RestTraits,
): readonly Reading[] | null => {
  let start = recent.length;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  // From the newest back: of somebody who moves a few readings say so.
  for (; start > 0; start -= 1) {
    const reading = recent[start - 1];
    if (reading === undefined || at - reading.at > span + MARGIN) break;
    smallest = Math.min(smallest, reading.value);
    largest = Math.max(largest, reading.value);
    if (largest - smallest >= still) return null;
  }
  const window = recent.slice(start);
  const [first] = window;
  if (first === undefined || at - first.at < span) return null;
  const isBeyond = window.filter(({ value }) => value <= floor).length > window.length / 2;
  return isBeyond ? null : window;
};

/** Whether it goes on by more than jitter does: a slow movement begins, or turns. */
const isUnderWay = (window: readonly Reading[], smallestTarget: number): boolean =>
  rangeOf(
    meansOverTime(
      window,
      window.map(({ value }) => value),
    ),
  ) >
  STILL_OF_TARGET * smallestTarget;

/** Its mean, but for what came last, which may be the beginning of a movement. */
const levelOf = (window: readonly Reading[], at: Milliseconds): number => {
  const [first] = window;
  const until = first === undefined ? at : (first.at + at) / 2;
  const settled = window.filter((reading) => reading.at <= until);
  return settled.reduce((sum, { value }) => sum + value, 0) / settled.length;
};

/** While the signal stands still near its calibration, the resting level follows it. */
export const stepRestLevel = (
  state: RestLevelState,
  at: Milliseconds,
  value: number,
  traits: RestTraits,
  smallestTarget: number,
): RestLevelState => {
  const recent = keepSpaced(state.recent, { at, value }, FAR_STILL_FOR + MARGIN);
  const moment = stillOver(recent, at, STILL_FOR, traits);
  if (moment === null || isUnderWay(moment, smallestTarget)) return { level: state.level, recent };
  const isNear = moment.every((reading) => Math.abs(reading.value) < NEAR * smallestTarget);
  const window = isNear ? moment : stillOver(recent, at, FAR_STILL_FOR, traits);
  const level = window === null || isUnderWay(window, smallestTarget) ? state.level : levelOf(window, at);
  const reach = Math.min(traits.reach, REACH_OF_TARGET * smallestTarget);
  return { level: Math.abs(level) <= reach ? level : state.level, recent };
};
