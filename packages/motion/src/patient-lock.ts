import type { Body } from "./body.ts";
import { distanceBetween, type Point } from "./point.ts";
import type { Milliseconds } from "./units.ts";

/** REP-04: the detector gives one pose a frame and may jump to another person. */
const JUMP = 0.25;
const JUMP_WITHIN = 200;
const SIZE_CHANGE = 0.3;
/** A lost patient is looked for where they stood; beyond this wait, anywhere near their own size. [E] */
const FORGET_AFTER = 3000;

export type LockState = { readonly at: Milliseconds; readonly centre: Point; readonly scale: number };

export const startLock = (at: Milliseconds, centre: Point, scale: number): LockState => ({ at, centre, scale });

const SIZE_SMOOTHING = 1000;

/** Whether this body can be the patient that the lock last saw. `size` as `sizeOf`, `bodyHeight` in pixels. */
export const isSamePerson = (lock: LockState, body: Body, size: number, bodyHeight: number): boolean => {
  const sizeRatio = size / lock.scale;
  if (sizeRatio > 1 + SIZE_CHANGE || sizeRatio < 1 - SIZE_CHANGE) return false;
  const elapsed = body.at - lock.at;
  if (elapsed > FORGET_AFTER) return true;
  const allowed = JUMP * bodyHeight * Math.max(1, elapsed / JUMP_WITHIN);
  return distanceBetween(lock.centre, body.midHip) <= allowed;
};

/** Call only with a body that `isSamePerson`. */
export const followPerson = (lock: LockState, body: Body, size: number): LockState => {
  const share = 1 - Math.exp(-(body.at - lock.at) / SIZE_SMOOTHING);
  return { at: body.at, centre: body.midHip, scale: lock.scale + share * (size - lock.scale) };
};
