import { type Body, readBody, sizeOf } from "../body/body.ts";
import { isSeen } from "../body/is-seen.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { Reach } from "../body/reach.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { followPerson, isSamePerson, type LockState, noteStranger, startLock } from "../sight/patient-lock.ts";
import type { View } from "../sight/view.ts";
import { type Degrees, degrees, type NormalisedHeight, normalisedHeight } from "../units.ts";

/** Where the patient's hips are, whatever is exercised: read beside the engine, and also while it rests. */
export type HipWatch = {
  readonly calibration: Calibration;
  readonly reach: Reach;
  readonly lock: LockState;
  /** Pixels a metre when the patient was last upright: a body on the floor says nothing certain of its distance. */
  readonly scale: number;
};

export type HipReading = {
  /** Mid-hip above the floor ÷ H; null where the patient's hips are not in the picture. */
  readonly hipHeight: NormalisedHeight | null;
  /** Trunk from the vertical, 0–180; null unless seen from the side. */
  readonly trunkLean: Degrees | null;
};

/** A trunk that leans less than this in the picture is upright. Degrees. [E] */
const UPRIGHT = 25;
/** Milliseconds. [E] */
const SCALE_SMOOTHING = 500;

const NOTHING: HipReading = { hipHeight: null, trunkLean: null };

export const startHipWatch = (calibration: Calibration, reach: Reach): HipWatch => ({
  calibration,
  reach,
  lock: startLock(calibration.at, calibration.centre, calibration.scale),
  scale: calibration.scale,
});

const floorOf = ({ resting: { legs } }: Calibration): number => (legs.left.heelY + legs.right.heelY) / 2;

/** Mid-hip above the floor ÷ H at rest: standing, or on the seat where the calibration was a seated one. */
export const restingHipHeight = (calibration: Calibration): NormalisedHeight =>
  normalisedHeight((floorOf(calibration) - calibration.resting.midHip.y) / calibration.bodyHeight);

const areHipsSeen = ({ frame, legs, midHip }: Body): boolean =>
  (isSeen(legs.left.hip) || isSeen(legs.right.hip)) && midHip.y >= 0 && midHip.y <= frame.picture.height;

/** Whoever comes nearer sinks in the picture of a level camera (§4.2): the hips as from the calibrated distance, pixels. */
const hipLevel = ({ midHip, frame }: Body, { calibration, scale }: HipWatch): number => {
  const middle = frame.picture.height / 2;
  return middle + ((midHip.y - middle) * calibration.scale) / scale;
};

const nextScale = ({ scale, reach, lock }: HipWatch, body: Body): number => {
  if (Math.abs(body.trunkLean) > UPRIGHT) return scale;
  const share = 1 - Math.exp(-Math.max(0, body.at - lock.at) / SCALE_SMOOTHING);
  return scale + share * (sizeOf(body, reach) - scale);
};

/**
 * One frame in, in the order of time. By place alone a body is taken for the patient's: whoever lies looks larger or smaller.
 * @param view from which the patient was last measured
 */
export const stepHipWatch = (watch: HipWatch, frame: PoseFrame, view: View | null): readonly [HipWatch, HipReading] => {
  const { lock, calibration } = watch;
  const body = readBody(frame);
  if (body === null || !areHipsSeen(body)) return [watch, NOTHING];
  if (!isSamePerson(lock, body, lock.scale, calibration.bodyHeight)) {
    return [{ ...watch, lock: noteStranger(lock, body) }, NOTHING];
  }
  const next = { ...watch, lock: followPerson(lock, body, lock.scale), scale: nextScale(watch, body) };
  const height = (floorOf(calibration) - hipLevel(body, next)) / calibration.bodyHeight;
  return [
    next,
    {
      hipHeight: normalisedHeight(height),
      trunkLean: view === "side" ? degrees(Math.abs(body.trunkLean)) : null,
    },
  ];
};
