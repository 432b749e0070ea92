import type { Body } from "../body/body.ts";
import { distanceBetween, type Point } from "../body/point.ts";
import type { Milliseconds } from "../units.ts";

/** REP-04: the detector gives one pose a frame and may jump to another person. */
const JUMP = 0.25;
const JUMP_WITHIN = 200;
const SIZE_CHANGE = 0.3;
/** LOCK-2: a patient of whom nothing was seen for so long may be anywhere, milliseconds. [E] */
const FORGET_AFTER = 3000;
/** A stranger of whom nothing was seen for so long has gone, milliseconds. [E] */
const GONE_AFTER = 1000;

/** Somebody, where and when they were last seen. */
type Seen = { readonly at: Milliseconds; readonly centre: Point };

export type LockState = Seen & {
  /** Pixels a metre. */
  readonly scale: number;
  /** Whom the detector follows instead; null while it follows the patient, or nobody. */
  readonly stranger: Seen | null;
};

export const startLock = (at: Milliseconds, centre: Point, scale: number): LockState => ({
  at,
  centre,
  scale,
  stranger: null,
});

const SIZE_SMOOTHING = 1000;

/** How far somebody can have gone since they were last seen, pixels. */
const reach = (last: Seen, at: Milliseconds, bodyHeight: number): number =>
  JUMP * bodyHeight * Math.max(1, (at - last.at) / JUMP_WITHIN);

const isSameSize = (lock: LockState, size: number): boolean => Math.abs(size / lock.scale - 1) <= SIZE_CHANGE;

/**
 * LOCK-1: while the detector follows somebody else, the patient is whoever stands where the patient stood: a stranger
 * who stays in sight does not become the patient by waiting.
 */
const isStranger = ({ stranger, centre }: LockState, body: Body, bodyHeight: number): boolean => {
  if (stranger === null || body.at - stranger.at > GONE_AFTER) return false;
  return distanceBetween(centre, body.midHip) > JUMP * bodyHeight;
};

/** Whether this body can be the patient that the lock last saw. `size` as `sizeOf`, `bodyHeight` in pixels. */
export const isSamePerson = (lock: LockState, body: Body, size: number, bodyHeight: number): boolean => {
  if (!isSameSize(lock, size) || isStranger(lock, body, bodyHeight)) return false;
  if (body.at - lock.at > FORGET_AFTER) return true;
  return distanceBetween(lock.centre, body.midHip) <= reach(lock, body.at, bodyHeight);
};

/** Call only with a body that `isSamePerson`. */
export const followPerson = (lock: LockState, body: Body, size: number): LockState => {
  const share = 1 - Math.exp(-(body.at - lock.at) / SIZE_SMOOTHING);
  return { at: body.at, centre: body.midHip, scale: lock.scale + share * (size - lock.scale), stranger: null };
};

/** Call with a body that is not the patient's. */
export const noteStranger = (lock: LockState, body: Body): LockState => ({
  ...lock,
  stranger: { at: body.at, centre: body.midHip },
});
