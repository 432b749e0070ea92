/** Metres, or a direction of length 1, in the frame that the value's owner names. */
export type Vector3 = { readonly x: number; readonly y: number; readonly z: number };

export const vector = (x: number, y: number, z: number): Vector3 => ({ x, y, z });

export const add = (...terms: readonly Vector3[]): Vector3 =>
  terms.reduce((sum, term) => vector(sum.x + term.x, sum.y + term.y, sum.z + term.z), vector(0, 0, 0));

export const scale = (value: Vector3, factor: number): Vector3 =>
  vector(value.x * factor, value.y * factor, value.z * factor);

export const subtract = (from: Vector3, value: Vector3): Vector3 =>
  vector(from.x - value.x, from.y - value.y, from.z - value.z);

export const dot = (a: Vector3, b: Vector3): number => a.x * b.x + a.y * b.y + a.z * b.z;

export const cross = (a: Vector3, b: Vector3): Vector3 =>
  vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);

export const lengthOf = (value: Vector3): number => Math.hypot(value.x, value.y, value.z);

export const distanceBetween = (a: Vector3, b: Vector3): number => lengthOf(subtract(a, b));

/** The direction of a vector that is not zero. */
export const directionOf = (value: Vector3): Vector3 => scale(value, 1 / lengthOf(value));

export const midpoint = (a: Vector3, b: Vector3): Vector3 => scale(add(a, b), 0.5);
