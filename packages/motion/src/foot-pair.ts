import { distanceBetween, lengthOf, type Point } from "./point.ts";

/** The two ankles in the picture. Which is called left does not matter here: detectors exchange the two at times. */
export type FootPair = readonly [Point, Point];

export type FootPairTravel = {
  /** How far each foot moved, paired by nearness. */
  readonly feet: readonly [number, number];
  /** How far the place where the person stands moved: midway between the feet, at the height of the lower one. */
  readonly ground: number;
};

/** A lifted foot rises; sideways, a detector that exchanges the feet drags them about while it smooths. [E] */
const SIDEWAYS_WEIGHT = 0.5;

const travelOf = (before: Point, after: Point): number =>
  lengthOf(SIDEWAYS_WEIGHT * (after.x - before.x), after.y - before.y);

const isExchanged = (reference: FootPair, pair: FootPair): boolean => {
  const [a, b] = reference;
  const [c, d] = pair;
  const kept = distanceBetween(a, c) + distanceBetween(b, d);
  return kept > distanceBetween(a, d) + distanceBetween(b, c);
};

/** `pair` in the order in which it lies nearer to `reference`. */
export const alignFeet = (reference: FootPair, pair: FootPair): FootPair =>
  isExchanged(reference, pair) ? [pair[1], pair[0]] : pair;

/** In the unit of the points; sideways travel of a foot counts half. */
export const travelBetween = (before: FootPair, after: FootPair): FootPairTravel => {
  const [first, second] = alignFeet(before, after);
  const [a, b] = before;
  return {
    feet: [travelOf(a, first), travelOf(b, second)],
    ground: lengthOf((first.x + second.x - a.x - b.x) / 2, Math.max(first.y, second.y) - Math.max(a.y, b.y)),
  };
};
