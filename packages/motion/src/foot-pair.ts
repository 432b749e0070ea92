import { distanceBetween, midpoint, type Point } from "./point.ts";

/** The two ankles in the picture. Which is called left does not matter here: detectors exchange the two at times. */
export type FootPair = readonly [Point, Point];

export type FootPairTravel = {
  /** How far each foot moved, paired so that the sum is smallest. */
  readonly feet: readonly [number, number];
  /** How far the middle between the feet moved. */
  readonly middle: number;
};

/** A lifted foot rises; sideways, a detector that exchanges the feet drags them about while it smooths. [E] */
const SIDEWAYS_WEIGHT = 0.5;

const travelOf = (before: Point, after: Point): number =>
  Math.hypot(SIDEWAYS_WEIGHT * (after.x - before.x), after.y - before.y);

/** In the unit of the points; sideways travel of a foot counts half. */
export const travelBetween = (before: FootPair, after: FootPair): FootPairTravel => {
  const kept = [travelOf(before[0], after[0]), travelOf(before[1], after[1])] as const;
  const exchanged = [travelOf(before[0], after[1]), travelOf(before[1], after[0])] as const;
  return {
    feet: kept[0] + kept[1] <= exchanged[0] + exchanged[1] ? kept : exchanged,
    middle: distanceBetween(midpoint(...before), midpoint(...after)),
  };
};
