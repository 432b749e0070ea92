import type { Landmark, LandmarkSet } from "@plumbline/motion";
import { drawNormal, type Random } from "./random.ts";

/** How far a tracked joint is off, in standard deviations. */
export type Wander = { readonly x: number; readonly y: number; readonly z: number };

export const drawWander = (random: Random): Wander => ({
  x: drawNormal(random),
  y: drawNormal(random),
  z: drawNormal(random),
});

/**
 * A step of an Ornstein-Uhlenbeck process with standard deviation 1: the same at any frame rate.
 * @param elapsed since the last step, and how long it remembers; milliseconds
 */
export const wanderOn = (random: Random, wander: Wander, elapsed: number, memory: number): Wander => {
  const keep = Math.exp(-elapsed / memory);
  const fresh = Math.sqrt(1 - keep ** 2);
  const step = (value: number): number => keep * value + fresh * drawNormal(random);
  return { x: step(wander.x), y: step(wander.y), z: step(wander.z) };
};

/** @param size what one standard deviation is, in the landmark's unit */
export const shiftLandmark = (landmark: Landmark, by: Wander, size: number): Landmark => ({
  ...landmark,
  x: landmark.x + by.x * size,
  y: landmark.y + by.y * size,
  z: landmark.z + by.z * size,
});

/** From the highest to the lowest landmark, in the unit of the set. */
export const heightOf = (landmarks: LandmarkSet): number => {
  const heights = landmarks.flatMap((landmark) => (landmark === null ? [] : [landmark.y]));
  return Math.max(...heights) - Math.min(...heights);
};
