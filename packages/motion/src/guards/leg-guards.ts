import { isSeen } from "../body/is-seen.ts";
import { kneeFlexionInPicture, kneeFlexionInWorld } from "../body/knee-flexion.ts";
import { otherSide, type Side } from "../body/landmark.ts";
import { distanceBetween } from "../body/point.ts";
import type { RepSample } from "../repetition/move.ts";
import { ankleOffset, kneeOffset } from "../signals/world-offsets.ts";
import { ankle, type Breach, bodyOf } from "./evidence.ts";

/** Share of a leg's movement that its own foot must have made: a body that leans moves neither. [E] */
const OWN_SHARE = 0.3;
/** A leg that is lifted straight bends its knee by no more than this, degrees. [E] */
const KNEE_STRAIGHT = 45;
/** Feet that each left their place, and are within this share of H of the other one's, were exchanged by the detector. [E] */
const EXCHANGED = 0.06;
/** Knees of somebody who rises onto their toes bend or straighten by no more than this, degrees. [E] */
const KNEES_STAY = 30;
/** A straight leg that goes back takes its knee along by at least this share of its ankle's way. [E] */
const KNEE_ALONG = 0.25;
/** Legs of somebody who only moves head or arms stay within this share of H. [E] */
const LEGS_STAY = 0.04;
/** A stance foot that has moved further than this, share of H, has followed the other one: a step aside. [E] */
const OTHER_FOOT_STAYS = 0.06;
/** Hips that sink further than this, share of H, are squatting, not lifting a leg. [E] */
const HIPS_STAY = 0.03;
/** Hips that are lower than before and after by this share of H while the knee is highest land from a hop. [E] */
const BOUNCE = 0.02;
/** A foot that is put down further from where it was, share of H, has walked. [E] */
const RETURNS = 0.14;
/** A knee that is lifted bends by at least this, degrees; the knee of a leg that swings hardly does. [E] */
const KNEE_BENDS = 20;
/** A knee that stays up for longer, milliseconds, is a stance on one leg. [E] */
const NO_STANCE = 2000;
/** While one knee goes up the other foot stands within this, share of H. [E] */
const OTHER_FOOT_STANDS = 0.08;

/** A foot that lands so much further in front or behind, metres of the world skeleton, [E] */
const LANDS_ELSEWHERE = 0.15;
/** with hips that are so much higher or lower than before, share of H, has gone onto a step or off one. [E] */
const HIPS_ELSEWHERE = 0.02;
/** §4.3: where a movement is over, share of its depth. */
const RETURN = 0.25;

const areExchanged = (before: RepSample, after: RepSample, bodyHeight: number): boolean =>
  (["left", "right"] as const).every((side) => {
    const now = ankle(after, side);
    const hasLeft = distanceBetween(ankle(before, side), now) > EXCHANGED * bodyHeight;
    return hasLeft && distanceBetween(ankle(before, otherSide(side)), now) < EXCHANGED * bodyHeight;
  });

const hasSteppedUp = (first: RepSample, last: RepSample, side: Side): boolean => {
  const [from, to] = [ankleOffset(bodyOf(first), side), ankleOffset(bodyOf(last), side)];
  if (from === null || to === null) return false;
  return Math.abs(to.back - from.back) > LANDS_ELSEWHERE && Math.abs(last.hipY - first.hipY) > HIPS_ELSEWHERE;
};

/** Legs that are lifted, one by one: LEG, STEP. */
export const LEG_BREACHES = {
  "own-foot-moves": ({ move: { rested, first, deepest }, side, calibration }) => {
    if (side === null) return false;
    if (areExchanged(rested, deepest, calibration.bodyHeight)) return true;
    const travel = (of: Side): number => distanceBetween(ankle(first, of), ankle(deepest, of));
    const own = travel(side);
    return own <= travel(otherSide(side)) || own < OWN_SHARE * (deepest.value - first.value) * calibration.bodyHeight;
  },
  "other-foot-stays": ({ move: { first }, end, side, calibration }) => {
    if (side === null) return false;
    const travel = distanceBetween(ankle(first, otherSide(side)), ankle(end, otherSide(side)));
    return travel > OTHER_FOOT_STAYS * calibration.bodyHeight;
  },
  "hips-stay": ({ move: { first, deepest } }) => deepest.hipY - first.hipY > HIPS_STAY,
  "no-bounce": ({ move: { rested, deepest }, last }) => deepest.hipY - Math.max(rested.hipY, last.hipY) > BOUNCE,
  "hips-come-back": ({ move: { first }, last }) => Math.abs(last.hipY - first.hipY) > HIPS_STAY,
  "other-foot-stands": ({ move: { first, deepest }, side, calibration }) => {
    if (side === null) return false;
    const travel = distanceBetween(ankle(first, otherSide(side)), ankle(deepest, otherSide(side)));
    return travel > OTHER_FOOT_STANDS * calibration.bodyHeight;
  },
  "own-foot-returns": ({ move, furthest, last, side, calibration }) => {
    if (side === null) return false;
    const [home, from, far, to] = [move.rested, move.first, furthest, last].map((sample) => ankle(sample, side).x);
    if (home === undefined || from === undefined || far === undefined || to === undefined) return false;
    const limit = RETURNS * calibration.bodyHeight;
    const ahead = Math.abs(far - from);
    // In the first sample a quick foot may be well on its way: what it comes back beyond that, it had come.
    const begun = Math.min(Math.abs(from - home), Math.abs(far - home));
    const way = (to - from) * Math.sign(begun > ahead ? far - home : far - from);
    // A foot that went aside has, where the movement is over, as much of its way still to go as the knee.
    const aside = limit + RETURN * ahead;
    const beyond = limit + Math.max(ahead, begun);
    // A quick foot is already on its way up in the first sample; where it was put down, it may only not be higher.
    const rise = ankle(move.first, side).y - ankle(last, side).y;
    return way > aside || way < -beyond || rise > limit || hasSteppedUp(move.first, last, side);
  },
  "knee-bends": ({ move: { deepest }, side, calibration, extent }) => {
    if (side === null) return false;
    const [rest, now] = [kneeFlexionInWorld(calibration.resting, side), kneeFlexionInWorld(bodyOf(deepest), side)];
    return rest !== null && now !== null && now - rest < KNEE_BENDS * extent;
  },
  "knee-straight": ({ move: { first, deepest }, side }) => {
    if (side === null) return false;
    const [before, now] = [kneeFlexionInWorld(bodyOf(first), side), kneeFlexionInWorld(bodyOf(deepest), side)];
    return before !== null && now !== null && now - before > KNEE_STRAIGHT;
  },
  "goes-back": ({ move: { rested, deepest }, side }) => {
    if (side === null) return false;
    const [before, now] = [ankleOffset(bodyOf(rested), side), ankleOffset(bodyOf(deepest), side)];
    return before !== null && now !== null && Math.abs(now.out - before.out) > now.back - before.back;
  },
  "knee-goes-back": ({ move: { deepest }, side, calibration: { resting } }) => {
    if (side === null) return false;
    const [kneeAt, knee] = [kneeOffset(resting, side), kneeOffset(bodyOf(deepest), side)];
    const [footAt, foot] = [ankleOffset(resting, side), ankleOffset(bodyOf(deepest), side)];
    if (kneeAt === null || knee === null || footAt === null || foot === null) return false;
    return knee.back - kneeAt.back < KNEE_ALONG * (foot.back - footAt.back);
  },
  "knees-stay": ({ move: { rested, deepest } }) => {
    const { nearer, view } = deepest.sight;
    // From elsewhere the angle is an estimate (REP-17), which noise alone may take so far.
    if (view !== "side") return false;
    const [from, to] = [rested, deepest].map((sample) => kneeFlexionInPicture(bodyOf(sample), nearer));
    return from != null && to != null && Math.abs(to - from) > KNEES_STAY;
  },
  "legs-stay": ({ move: { rested, deepest }, end, calibration }) => {
    const side = deepest.sight.nearer;
    const limit = LEGS_STAY * calibration.bodyHeight;
    return [deepest, end].some((sample) =>
      (["knee", "ankle"] as const).some((joint) => {
        const [from, to] = [bodyOf(rested).legs[side][joint], bodyOf(sample).legs[side][joint]];
        return isSeen(from) && isSeen(to) && distanceBetween(from, to) > limit;
      }),
    );
  },
  "no-stance": ({ move }) => move.turnedAt - move.reached.at > NO_STANCE,
} as const satisfies Readonly<Record<string, Breach>>;
