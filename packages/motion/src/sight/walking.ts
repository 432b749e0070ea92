import type { Body } from "../body/body.ts";
import { type FootPair, travelOfFeet, travelOfGround } from "../body/foot-pair.ts";
import { isSeen } from "../body/is-seen.ts";
import { keepSpaced } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

const WINDOW = 1000;
/** REP-10: travel of the middle of the ankles within 1 s, as a share of H. */
const TRAVEL = 0.15;
/** A lifted leg moves one foot, and a squat disturbs the scale; a walk moves both feet, and the ground. Share of H. [E] */
const EACH_FOOT = 0.05;
/** REP-10: change of scale a second. */
const SCALE_CHANGE = 0.15;

type Footing = { readonly at: Milliseconds; readonly feet: FootPair; readonly scale: number };

export type WalkingState = readonly Footing[];

export const startWalking: WalkingState = [];

export const areFeetSeen = ({ legs }: Body): boolean => isSeen(legs.left.ankle) || isSeen(legs.right.ankle);

export const stepWalking = (state: WalkingState, body: Body, scale: number): WalkingState =>
  keepSpaced(state, { at: body.at, feet: [body.legs.left.ankle, body.legs.right.ankle], scale }, WINDOW);

const meanScale = (footings: readonly Footing[]): number =>
  footings.reduce((sum, footing) => sum + footing.scale, 0) / footings.length;

/** Half against half: a squat's own wobble of the scale cancels out, an approach does not. */
const scaleChangePerSecond = (footings: readonly Footing[]): number => {
  const first = footings[0];
  const last = footings[footings.length - 1];
  if (first === undefined || last === undefined || last.at - first.at < WINDOW / 2) return 0;
  const half = Math.floor(footings.length / 2);
  const before = meanScale(footings.slice(0, half));
  const after = meanScale(footings.slice(footings.length - half));
  const seconds = (last.at - first.at) / 2000;
  return Math.abs(after / before - 1) / seconds;
};

/** Both feet have left their places by so much, and the ground under them; the ground is asked first, which needs no pairing. */
const isStride = (then: Footing, now: Footing, least: number): boolean =>
  travelOfGround(then.feet, now.feet) > least &&
  travelOfFeet(then.feet, now.feet).every((distance) => distance > least);

/** REP-10: judged from the feet and the scale, never from the hips. `bodyHeight` in pixels. */
export const isWalking = (footings: WalkingState, bodyHeight: number): boolean => {
  const now = footings[footings.length - 1];
  if (now === undefined) return false;
  const strides = footings.filter((then) => isStride(then, now, EACH_FOOT * bodyHeight));
  const hasTravelled = strides.some((then) => travelOfGround(then.feet, now.feet) > TRAVEL * bodyHeight);
  return hasTravelled || (strides.length > 0 && scaleChangePerSecond(footings) > SCALE_CHANGE);
};
