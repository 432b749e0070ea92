import { distanceBetween, midpoint, type Point } from "./point.ts";

/** The two ankles in the picture. Which is called left does not matter here: detectors exchange the two at times. */
export type FootPair = readonly [Point, Point];

export type FootPairTravel = {
  /** How far each foot moved, paired by nearness. */
  readonly feet: readonly [number, number];
  /** How far the middle between the feet moved. */
  readonly middle: number;
};

/** A lifted foot rises; sideways, a detector that exchanges the feet drags them about while it smooths. [E] */
const SIDEWAYS_WEIGHT = 0.5;

const travelOf = (before: Point, after: Point): number =>
  Math.hypot(SIDEWAYS_WEIGHT * (after.x - before.x), after.y - before.y);

/** `pair` in the order in which it lies nearer to `reference`. */
export const alignFeet = (reference: FootPair, pair: FootPair): FootPair => {
  const kept = distanceBetween(reference[0], pair[0]) + distanceBetween(reference[1], pair[1]);
  const exchanged = distanceBetween(reference[0], pair[1]) + distanceBetween(reference[1], pair[0]);
  return kept <= exchanged ? pair : [pair[1], pair[0]];
};

/** In the unit of the points; sideways travel of a foot counts half. */
export const travelBetween = (before: FootPair, after: FootPair): FootPairTravel => {
  const [first, second] = alignFeet(before, after);
  return {
    feet: [travelOf(before[0], first), travelOf(before[1], second)],
    middle: distanceBetween(midpoint(...before), midpoint(...after)),
  };
};
