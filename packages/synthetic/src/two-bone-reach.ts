import { add, directionOf, distanceBetween, dot, scale, subtract, type Vector3 } from "./vector.ts";

/** A foot was asked for where the leg cannot get: the script is wrong. */
export class OutOfReachError extends Error {
  readonly distance: number;
  readonly reach: number;

  constructor(distance: number, reach: number) {
    super(`a limb of ${reach.toFixed(3)} m cannot reach ${distance.toFixed(3)} m`);
    this.name = "OutOfReachError";
    this.distance = distance;
    this.reach = reach;
  }
}

/**
 * The middle joint of a limb of two bones whose ends are given.
 * @param bend direction into which the joint bends; only its part across the limb matters
 * @throws {OutOfReachError}
 */
export const reachWithTwoBones = (
  root: Vector3,
  end: Vector3,
  upper: number,
  lower: number,
  bend: Vector3,
): Vector3 => {
  const distance = distanceBetween(root, end);
  if (distance > upper + lower || distance < Math.abs(upper - lower))
    throw new OutOfReachError(distance, upper + lower);
  const along = directionOf(subtract(end, root));
  const across = directionOf(subtract(bend, scale(along, dot(along, bend))));
  const cosine = (upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance);
  return add(root, scale(along, upper * cosine), scale(across, upper * Math.sqrt(Math.max(0, 1 - cosine ** 2))));
};
