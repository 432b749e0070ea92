import type { Side } from "@plumbline/motion";
import { degree } from "./angle.ts";
import type { BodyMeasures } from "./body-measures.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import { hipHeightOver } from "./hip-height.ts";
import { type FootPosture, mapSides, type Place, type Posture, signOf } from "./posture.ts";
import { vector } from "./vector.ts";

const TOES_OUT = 8 * degree;
/** Standing at ease, the hips are over the front of the ankle; a share of stature. */
const HIPS_AHEAD = 0.012;

/** Who stands: sizes, and how far the upper back is rounded for good (a stoop), radians. */
export type Person = { readonly measures: BodyMeasures; readonly stoop: number };

/** A foot flat on the floor where it belongs under a person at that place. @param width 1 is the width of standing */
export const plantFoot = (measures: BodyMeasures, place: Place, side: Side, width: number): FootPosture => {
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(place.x, 0, place.z));
  return {
    ankle: placeAt(upright, signOf(side) * measures.stanceHalfWidth * width, measures.ankleHeight, 0),
    heading: place.heading + signOf(side) * TOES_OUT,
    pitch: 0,
  };
};

/** The hips ahead of the place by metres along its heading, at the height that the feet allow. */
export const hipsOver = (
  measures: BodyMeasures,
  place: Place,
  feet: Posture["feet"],
  offset: { readonly left: number; readonly forward: number },
): Posture["hips"] => {
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(place.x, 0, place.z));
  const over = placeAt(upright, offset.left, 0, HIPS_AHEAD * measures.stature + offset.forward);
  return { ...over, y: hipHeightOver(measures, over, place.heading, feet) };
};

/** Upright and at ease, both feet down, arms hanging. */
export const standAt = (person: Person, place: Place): Posture => {
  const { measures, stoop } = person;
  const feet = mapSides((side) => plantFoot(measures, place, side, 1));
  return {
    hips: hipsOver(measures, place, feet, { left: 0, forward: 0 }),
    heading: place.heading,
    // A stoop throws the chest forward; the lower back leans back a little against it.
    trunk: { lean: 1 * degree - stoop * 0.25, curve: stoop, tilt: 0, turn: 0 },
    head: { neck: 6 * degree + stoop * 0.6, face: 3 * degree + stoop * 0.2 },
    arms: mapSides(() => ({ flexion: 4 * degree, abduction: 9 * degree, elbow: 12 * degree })),
    feet,
  };
};
