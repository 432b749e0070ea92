import { type Degrees, degrees } from "../units.ts";

/** Picture or plane coordinates: x right, y down. */
export type Point = { readonly x: number; readonly y: number };

const DEGREES_PER_RADIAN = 180 / Math.PI;

export const midpoint = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Length of a vector. Not Math.hypot, which guards against overflow and takes ten times as long for it. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const distanceBetween = (a: Point, b: Point): number => lengthOf(a.x - b.x, a.y - b.y);

/** Angle of the line from `low` up to `high` from the vertical, towards +x positive; −180 to 180 degrees. */
export const leanFromVertical = (low: Point, high: Point): Degrees =>
  degrees(Math.atan2(high.x - low.x, low.y - high.y) * DEGREES_PER_RADIAN);

/** Brings any angle into −180 (excluded) to 180 degrees. */
export const wrapDegrees = (angle: number): Degrees => {
  const turned = angle % 360;
  if (turned > 180) return degrees(turned - 360);
  if (turned <= -180) return degrees(turned + 360);
  return degrees(turned);
};

/** Direction of (x, z) seen from above, 0 along +x; −180 to 180 degrees. */
export const headingOf = (x: number, z: number): Degrees => degrees(Math.atan2(z, x) * DEGREES_PER_RADIAN);
