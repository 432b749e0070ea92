import { distanceBetween, lengthOf, type Point } from "./point.ts";

/** The two ankles in the picture. Which is called left does not matter here: detectors exchange the two at times. */
export type FootPair = readonly [Point, Point];

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

/** How far each foot moved, paired by nearness, in the unit of the points; sideways travel counts half. */
export const travelOfFeet = (before: FootPair, after: FootPair): readonly [number, number] => {
  const [first, second] = alignFeet(before, after);
  return [travelOf(before[0], first), travelOf(before[1], second)];
};

/** How far the place where the person stands moved: midway between the feet, at the height of the lower one. */
export const travelOfGround = ([a, b]: FootPair, [c, d]: FootPair): number =>
  lengthOf((c.x + d.x - a.x - b.x) / 2, Math.max(c.y, d.y) - Math.max(a.y, b.y));
