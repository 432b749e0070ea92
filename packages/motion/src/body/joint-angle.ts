import { type Degrees, degrees } from "../units.ts";

type Vector = { readonly x: number; readonly y: number; readonly z: number };

/** Interior angle at `vertex`, rule KIN-1, from whichever coordinates the points carry.
 * @returns 0–180 degrees whichever way round `a` and `b` come; null when `a` or `b` lies on `vertex` */
const interiorAngle = (a: Vector, vertex: Vector, b: Vector): Degrees | null => {
  const toA = { x: a.x - vertex.x, y: a.y - vertex.y, z: a.z - vertex.z };
  const toB = { x: b.x - vertex.x, y: b.y - vertex.y, z: b.z - vertex.z };
  const lengths = Math.hypot(toA.x, toA.y, toA.z) * Math.hypot(toB.x, toB.y, toB.z);
  if (lengths === 0) return null;
  const cosine = (toA.x * toB.x + toA.y * toB.y + toA.z * toB.z) / lengths;
  return degrees((Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI);
};

const flatten = (point: Vector): Vector => ({ x: point.x, y: point.y, z: 0 });

/** Interior angle in the picture plane: pixels. */
export const angleInPicture = (a: Vector, vertex: Vector, b: Vector): Degrees | null =>
  interiorAngle(flatten(a), flatten(vertex), flatten(b));

/** Interior angle in the detector's world coordinates: metres. An estimate outside the side view (REP-17). */
export const angleInWorld = (a: Vector, vertex: Vector, b: Vector): Degrees | null => interiorAngle(a, vertex, b);
