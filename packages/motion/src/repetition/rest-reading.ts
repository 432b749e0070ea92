import { calmRangeOf, meansOverTime } from "../calibration/stillness.ts";
import { medianOf } from "../filters/median.ts";
import { rangeOf } from "../filters/range-of.ts";
import { keepRecent } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

/** `arm`: the bend of the elbow, degrees; null where the movement does not start from a bent one. */
type Reading = { readonly at: Milliseconds; readonly value: number; readonly arm: number | null };

/** POS-2: a rest that calibration could not show is taken from the first still moment in the position. */
export type RestReadingState = {
  /** In the signal's own unit; null until it is known. */
  readonly rest: number | null;
  readonly recent: readonly Reading[];
};

export const startRestReading = (calibrated: number | null): RestReadingState => ({ rest: calibrated, recent: [] });

const STILL_FOR = 500;
/** Elbows that still bend by more than this, degrees, are on their way to the position. [E] */
const ARM_STAYS = 8;

const armMoves = (recent: readonly Reading[]): boolean => {
  const bends = recent.flatMap(({ at, arm }) => (arm === null ? [] : [{ at, arm }]));
  const means = meansOverTime(
    bends,
    bends.map(({ arm }) => arm),
  );
  return rangeOf(means) > ARM_STAYS;
};

/** @param still the signal's range in somebody who keeps still, in its own unit */
export const stepRestReading = (
  state: RestReadingState,
  at: Milliseconds,
  value: number,
  still: number,
  arm: number | null,
): RestReadingState => {
  if (state.rest !== null) return state;
  const recent = keepRecent(state.recent, { at, value, arm }, STILL_FOR);
  const values = recent.map((reading) => reading.value);
  const first = recent[0];
  // The first frame of a full half second lies up to a frame inside it.
  const isLongEnough = first !== undefined && at - first.at >= STILL_FOR * 0.8;
  const isStill = isLongEnough && calmRangeOf(values) <= 2 * still && !armMoves(recent);
  return { rest: isStill ? medianOf(values) : null, recent };
};
