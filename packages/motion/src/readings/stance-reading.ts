import { readBody } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { Point } from "../body/point.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import { readAnkleLift } from "../signals/ankle-lift.ts";
import { FOOT_FILTER } from "../signals/foot-filter.ts";
import { type Milliseconds, type NormalisedHeight, normalisedHeight } from "../units.ts";

/** Where the feet of somebody who stands are in the picture, smoothed (FLT-1). Shares of H; y down. */
export type StanceReading = {
  /** SIG-3. */
  readonly lift: NormalisedHeight;
  /** The ankles. Only differences have meaning. */
  readonly feet: Readonly<Record<Side, { readonly x: NormalisedHeight; readonly y: NormalisedHeight }>>;
};

type FilteredPoint = { readonly x: OneEuroState; readonly y: OneEuroState };

export type StanceReadingState = {
  readonly lift: OneEuroState;
  readonly feet: Readonly<Record<Side, FilteredPoint>>;
};

/** One frame in; a frame without a body changes nothing. Whether it can be believed is the engine's to say. */
export const stepStanceReading = (
  state: StanceReadingState | null,
  frame: PoseFrame,
  calibration: Calibration,
): StanceReadingState | null => {
  const body = readBody(frame);
  if (body === null) return state;
  const { legs, at } = body;
  const smooth = (before: OneEuroState | undefined, value: number) =>
    stepOneEuro(before ?? null, at, value, FOOT_FILTER);
  const foot = (side: Side, { x, y }: Point): FilteredPoint => ({
    x: smooth(state?.feet[side].x, x / calibration.bodyHeight),
    y: smooth(state?.feet[side].y, y / calibration.bodyHeight),
  });
  return {
    lift: smooth(state?.lift, readAnkleLift(body, calibration)),
    feet: { left: foot("left", legs.left.ankle), right: foot("right", legs.right.ankle) },
  };
};

const placeOf = ({ x, y }: FilteredPoint) => ({ x: normalisedHeight(x.value), y: normalisedHeight(y.value) });

/** null where nothing was read at that time. */
export const readStance = (state: StanceReadingState | null, at: Milliseconds): StanceReading | null =>
  state === null || state.lift.at !== at
    ? null
    : {
        lift: normalisedHeight(state.lift.value),
        feet: { left: placeOf(state.feet.left), right: placeOf(state.feet.right) },
      };
