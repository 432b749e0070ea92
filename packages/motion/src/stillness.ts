import { type Body, bodyHeightOf } from "./body.ts";
import type { Side } from "./landmark.ts";
import type { Point } from "./point.ts";

/** REP-01. */
export const STILL = 0.02;

/** Hips over shoulders, both above the lower ankle: 0.63 when standing, 0.45 when seated (Drillis and Contini). [E] */
const STANDING_RATIO = 0.54;
/** A stooped person leans at rest; a person who leans more than this is not standing upright. Degrees. [E] */
const UPRIGHT_LEAN = 40;

/** Standing, not sitting, squatting, lying or bent over: for any stature and any camera distance. */
export const isUpright = (body: Body): boolean => {
  const floor = Math.max(body.legs.left.ankle.y, body.legs.right.ankle.y);
  const shoulders = floor - body.midShoulder.y;
  const hips = floor - body.midHip.y;
  return shoulders > 0 && hips / shoulders >= STANDING_RATIO && Math.abs(body.trunkLean) <= UPRIGHT_LEAN;
};

const LOWER_SHARE = 0.1;

/** Range without the outermost tenths: a person's movement, not the detector's flicker. */
export const calmRangeOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length * LOWER_SHARE);
  const low = sorted[cut];
  const high = sorted[sorted.length - 1 - cut];
  return low === undefined || high === undefined ? 0 : high - low;
};

const jointsOf = (body: Body, sides: readonly Side[]): readonly Point[] => [
  body.midShoulder,
  body.midHip,
  ...sides.flatMap((side) => [body.legs[side].hip, body.legs[side].knee, body.legs[side].ankle]),
];

/** REP-01: the widest movement of a used joint over these bodies, as a share of H. */
export const movementOf = (bodies: readonly Body[], sides: readonly Side[]): number => {
  const first = bodies[0];
  if (first === undefined) return 0;
  const tracks = bodies.map((body) => jointsOf(body, sides));
  const widest = jointsOf(first, sides).map((_, joint) => {
    const places = tracks.flatMap((track) => track[joint] ?? []);
    return Math.max(calmRangeOf(places.map((place) => place.x)), calmRangeOf(places.map((place) => place.y)));
  });
  return Math.max(...widest) / bodyHeightOf(first);
};
