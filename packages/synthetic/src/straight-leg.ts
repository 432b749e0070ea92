import { distanceBetween, type Vector3 } from "./vector.ts";

/**
 * Where a leg that keeps its length ends when it swings from its resting ankle to over another point of the floor plan.
 * Room metres.
 * @param over only its place on the floor plan is used
 */
export const swingStraight = (hip: Vector3, resting: Vector3, over: Vector3): Vector3 => {
  const length = distanceBetween(hip, resting);
  const apart = Math.hypot(over.x - hip.x, over.z - hip.z);
  return { ...over, y: hip.y - Math.sqrt(Math.max(0, length ** 2 - apart ** 2)) };
};
