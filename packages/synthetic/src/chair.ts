import { checkRange } from "./check-range.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import type { Place } from "./posture.ts";
import { seatedHips } from "./seat-rise.ts";
import type { Person } from "./standing-posture.ts";
import { vector } from "./vector.ts";

/** A firm chair without arms, its back to a wall. Metres. */
export type Chair = {
  /** The floor under the middle of the seat; the heading is the sitter's. */
  readonly place: Place;
  readonly seatHeight: number;
  readonly width: number;
  readonly depth: number;
};

/** A kitchen chair's; the height of the specification's 17 inches (§4.2). */
export const SEAT_HEIGHT = 0.43;
/** Metres. On a higher one, short people would no longer sit but lean. */
const HIGHEST_SEAT = 0.6;
const WIDTH = 0.44;
const DEPTH = 0.42;
/** The seat ends under the middle of the thigh: one sits near its front, and the calves stay clear of it. */
const THIGH_ON_SEAT = 0.5;

/**
 * The chair behind a place, where the person who stands there sits down.
 * @throws {ScriptError} when the seat is higher than anybody sits
 */
export const chairBehind = (person: Person, place: Place, seatHeight: number): Chair => {
  checkRange("sit", "seatHeight", seatHeight, HIGHEST_SEAT, "m");
  const hips = seatedHips(person, place, seatHeight);
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(hips.x, 0, hips.z));
  const middle = placeAt(upright, 0, 0, THIGH_ON_SEAT * person.measures.thigh - DEPTH / 2);
  return { place: { x: middle.x, z: middle.z, heading: place.heading }, seatHeight, width: WIDTH, depth: DEPTH };
};
