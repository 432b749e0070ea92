import { degree } from "./angle.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import type { Place, Posture } from "./posture.ts";
import { type Person, standAt } from "./standing-posture.ts";
import { type Vector3, vector } from "./vector.ts";

/** The hip joints above the seat, a share of stature: sitting shoulders are at 0.34 (Drillis & Contini), less the trunk. */
const HIPS_ABOVE_SEAT = 0.05;
/** Ready to rise, the feet are a little behind the knees. */
const SHANK_LEAN = 8 * degree;
/** The hips go forward before they go up: this much of the way more than straight, at most a quarter of it. */
const FORWARD_FIRST = 0.25;
/** A seat takes all sway from the hips and half of it from the trunk. */
const TRUNK_HELD = 0.5;

/** Midway between the hip joints of somebody who sits with the feet planted at a place. */
export const seatedHips = ({ measures }: Person, place: Place, seatHeight: number): Vector3 => {
  const height = seatHeight + HIPS_ABOVE_SEAT * measures.stature;
  const knee = measures.ankleHeight + measures.shank * Math.cos(SHANK_LEAN);
  const ahead = measures.shank * Math.sin(SHANK_LEAN);
  const thigh = Math.sqrt(Math.max(0, measures.thigh ** 2 - (height - knee) ** 2));
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(place.x, 0, place.z));
  return placeAt(upright, 0, height, ahead - thigh);
};

/**
 * Between sitting and standing with planted feet, arms hanging.
 * @param share 0 seated, 1 standing: the height of the hips between the two, the P of the specification
 * @param lean radians that the trunk leans beyond its rest
 */
export const riseFromSeat = (
  person: Person,
  place: Place,
  seatHeight: number,
  share: number,
  lean: number,
): Posture => {
  const standing = standAt(person, place);
  const seated = seatedHips(person, place, seatHeight);
  const forward = share + FORWARD_FIRST * share * (1 - share);
  return {
    ...standing,
    hips: {
      x: seated.x + forward * (standing.hips.x - seated.x),
      y: seated.y + share * (standing.hips.y - seated.y),
      z: seated.z + forward * (standing.hips.z - seated.z),
    },
    trunk: { ...standing.trunk, lean: standing.trunk.lean + lean },
    // The neck follows the back and keeps the eyes up.
    head: { neck: standing.head.neck + lean * 0.75, face: standing.head.face + lean * 0.35 },
    held: { hips: 1 - share, trunk: TRUNK_HELD * (1 - share) },
  };
};
