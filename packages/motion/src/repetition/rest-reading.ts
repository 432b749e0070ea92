import { calmRangeOf } from "../calibration/stillness.ts";
import { medianOf } from "../filters/median.ts";
import { keepRecent } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

type Reading = { readonly at: Milliseconds; readonly value: number };

/** POS-2: a rest that calibration could not show is taken from the first still moment in the position. */
export type RestReadingState = {
  /** In the signal's own unit; null until it is known. */
  readonly rest: number | null;
  readonly recent: readonly Reading[];
};

export const startRestReading = (calibrated: number | null): RestReadingState => ({ rest: calibrated, recent: [] });

const STILL_FOR = 500;

/** @param still the signal's range in somebody who keeps still, in its own unit */
export const stepRestReading = (
  state: RestReadingState,
  at: Milliseconds,
  value: number,
  still: number,
): RestReadingState => {
  if (state.rest !== null) return state;
  const recent = keepRecent(state.recent, { at, value }, STILL_FOR);
  const values = recent.map((reading) => reading.value);
  const first = recent[0];
  // The first frame of a full half second lies up to a frame inside it.
  const isLongEnough = first !== undefined && at - first.at >= STILL_FOR * 0.8;
  return { rest: isLongEnough && calmRangeOf(values) <= 2 * still ? medianOf(values) : null, recent };
};
