import { type Body, facingDirection, trunkForwardOf } from "./body.ts";
import type { Calibration } from "./calibration.ts";
import { isSeen } from "./is-seen.ts";
import { readKneeFlexion } from "./knee-flexion.ts";
import type { Side } from "./landmark.ts";
import type { Guard } from "./movement-spec.ts";
import { distanceBetween, type Point, wrapDegrees } from "./point.ts";
import type { Move, RepSample } from "./rep-judgement.ts";
import { readAnkleLift } from "./signals/ankle-lift.ts";
import { elbowOf, wristOf } from "./signals/arm-joints.ts";
import { elbowFlexion, wristAhead, wristHeights } from "./signals/arm-signals.ts";
import { middleOfToes } from "./signals/foot-signals.ts";
import { readHipDrop, readTrunkSink } from "./signals/hip-drop.ts";
import type { Degrees } from "./units.ts";
import type { Sight } from "./watch.ts";

/** A movement that has ended, and what its lengths are shares of. */
export type Evidence = {
  readonly move: Move;
  readonly last: RepSample;
  /** Whose repetition it would be, where each side has its own. */
  readonly side: Side | null;
  readonly calibration: Calibration;
  /** FC-08's, of this exercise. */
  readonly trunkStop: Degrees;
};

/** Trunk sink per hip drop above which the movement is a bow: squats of the shared traces reach 0.7. [E] */
const BOW = 2.5;
/** Share of the drop towards the feet that must be a fall of the hips in the picture; the rest is lifted feet. [E] */
const HIPS_FALL = 0.5;
/** Share of the heels' rise that must be a rise of the hips: toes that are pulled up raise nothing. [E] */
const BODY_RISES = 0.3;
/** Toes that move further than this, share of H, carry a step or a jump. [E] */
const TOES_STAY = 0.04;
/** A stance foot that has moved further than this, share of H, has followed the other one: a step aside. [E] */
const OTHER_FOOT_STAYS = 0.06;
/** Hips that sink further than this, share of H, are squatting, not lifting a leg. [E] */
const HIPS_STAY = 0.03;
/** Share of the feet's parting that the hips must have travelled: feet that part and close again go nowhere. [E] */
const HIPS_TRAVEL = 0.6;
/** Hips that come down further than this, share of H, are squatting, not hinging. [E] */
const HIPS_HIGH = 0.09;
/** Onto a step an ankle rises by at least this, share of H: on tiptoe none does. [E] */
const FOOT_CLIMBS = 0.03;
/** A foot that is put down further from where it was, share of H, has walked. [E] */
const RETURNS = 0.14;
/** A knee that is lifted bends by at least this, degrees; the knee of a leg that swings hardly does. [E] */
const KNEE_BENDS = 20;
/** A knee that stays up for longer, milliseconds, is a stance on one leg. [E] */
const NO_STANCE = 2000;
/** Up onto a step and down again takes at least this, milliseconds: a jump is over sooner. [E] */
const TAKES = 1000;
/** While one knee goes up the other foot stands within this, share of H. [E] */
const OTHER_FOOT_STANDS = 0.08;
/** Feet that move further than this, share of H, are walking about. [E] */
const FEET_STAY = 0.08;
/** A hinge pushes the hips back over the ankles by at least this, share of H. [E] */
const HIPS_BACK = 0.015;
/** Whoever has come this much nearer, share of their size, has walked. [E] */
const SAME_DISTANCE = 0.12;
/** §4.3: a stamp and a heel drop return within 0.6 s of their peak, of which 0.26 s are below 0.75 of it. [E] */
const DROP_WITHIN = 320;
/** Knee below hip ÷ the thigh's length in the picture, from the side: a thigh that hangs steeper stands. [E] */
const LEVEL_THIGH = 0.65;
/** Feet that stand on a step stand level within this, share of H; the feet of a runner never do. [E] */
const FEET_LEVEL = 0.04;
/** A slow shift to a side and back takes at least this, milliseconds. [E] */
const UNHURRIED = 1200;
/** Hips on a seat stay within this share of T. [E] */
const SEAT_STAYS = 0.3;
/** Hands on a wall stay within this share of T, [E] */
const HANDS_STAY = 0.35;
/** are at least so far in front of the shoulders, share of T, [E] */
const HANDS_AHEAD = 0.4;
/** and no further than this above or below them, share of T; [E] */
const HANDS_LEVEL = 0.6;
/** the shoulders come at least so much nearer to them, share of T. [E] */
const TO_THE_WALL = 0.12;
/** §4.3: "with wrist moving back toward T", share of T. [E] */
const HAND_COMES_BACK = 0.15;
/** A row begins with the hand at least so far in front of the shoulder, share of T. [E] */
const HAND_AHEAD = 0.4;
/** A curl lifts the hand by at least this share of T, [E] */
const HAND_RISES = 0.25;
/** and its elbow stays within this share of T: the specification's 0.15 is an error of form, not another movement. [E] */
const ELBOW_STAYS = 0.4;
/** A squeeze moves the upper arm; an elbow that bends or straightens more is rowing, degrees. [E] */
const ELBOW_KEEPS_BEND = 35;
/** A trunk that leans further, degrees, or hips that move further, share of T, carry the head and the arms along. [E] */
const TRUNK_STAYS = 6;
const TRUNK_PLACE = 0.15;
/** §4.3: wrists within this share of T of shoulder height. */
const AT_SHOULDERS = 0.3;

const bodyOf = (sample: RepSample) => sample.sight.body;

const moved = (from: Point | null, to: Point | null): number | null =>
  from === null || to === null ? null : distanceBetween(from, to);

const exceeds = (value: number | null, limit: number): boolean => value !== null && value > limit;

const ankle = (sample: RepSample, side: Side): Point => bodyOf(sample).legs[side].ankle;

const opposite = (side: Side): Side => (side === "left" ? "right" : "left");

const toesOf = ({ sight }: RepSample): Point | null => middleOfToes(sight.body, sight.sides);

const trunkOf = ({ body, nearer }: Sight): number => trunkForwardOf(body, nearer);

type Breach = (evidence: Evidence) => boolean;

/** What shows that a movement was something else. Stepping ends it while it lasts: see footing.ts. */
const BREACHES: Readonly<Record<Exclude<Guard, "planted-feet">, Breach>> = {
  "no-bow": ({ move, calibration }) => readTrunkSink(bodyOf(move.deepest), calibration) > BOW * move.depth,
  "hips-fall": ({ move: { first, deepest } }) => deepest.hipY - first.hipY < HIPS_FALL * (deepest.value - first.value),
  "body-rises": ({ move: { first, deepest } }) =>
    first.hipY - deepest.hipY < BODY_RISES * (deepest.value - first.value),
  "toes-stay": ({ move: { first, deepest }, last, calibration }) => {
    const from = toesOf(first);
    const limit = TOES_STAY * calibration.bodyHeight;
    return from === null || [deepest, last].some((sample) => (moved(from, toesOf(sample)) ?? limit + 1) > limit);
  },
  "own-foot-moves": ({ move: { first, deepest }, side }) => {
    if (side === null) return false;
    const travel = (of: Side): number => distanceBetween(ankle(first, of), ankle(deepest, of));
    return travel(side) <= travel(opposite(side));
  },
  "other-foot-stays": ({ move: { first }, last, side, calibration }) => {
    if (side === null) return false;
    const travel = distanceBetween(ankle(first, opposite(side)), ankle(last, opposite(side)));
    return travel > OTHER_FOOT_STAYS * calibration.bodyHeight;
  },
  "hips-stay": ({ move: { first, deepest } }) => deepest.hipY - first.hipY > HIPS_STAY,
  "hips-travel": ({ move, last, calibration }) =>
    Math.abs(bodyOf(last).midHip.x - bodyOf(move.first).midHip.x) < HIPS_TRAVEL * move.depth * calibration.bodyHeight,
  "hips-high": ({ move: { deepest }, calibration }) =>
    exceeds(readHipDrop(bodyOf(deepest), calibration, deepest.sight.sides), HIPS_HIGH),
  sits: ({ move: { first, deepest } }) =>
    [first, deepest].some(({ sight: { body, nearer } }) => {
      const { hip, knee } = body.legs[nearer];
      return knee.y - hip.y > LEVEL_THIGH * distanceBetween(hip, knee);
    }),
  "both-feet-up": ({ move: { deepest }, calibration }) =>
    Math.abs(readAnkleLift(bodyOf(deepest), calibration)) > FEET_LEVEL,
  unhurried: ({ move, last }) => last.at - move.startAt < UNHURRIED,
  "foot-climbs": ({ move: { deepest }, calibration }) =>
    (["left", "right"] as const).every((side) => {
      const rise = calibration.resting.legs[side].ankle.y - ankle(deepest, side).y;
      return rise < FOOT_CLIMBS * calibration.bodyHeight;
    }),
  "same-distance": ({ move: { first }, last }) =>
    Math.abs(bodyOf(last).scale / bodyOf(first).scale - 1) > SAME_DISTANCE,
  drops: ({ move, last }) => last.at - move.fellAt > DROP_WITHIN,
  "seat-stays": ({ move: { first, deepest }, calibration }) =>
    exceeds(moved(bodyOf(first).midHip, bodyOf(deepest).midHip), SEAT_STAYS * calibration.trunkLength),
  "own-foot-returns": ({ move: { first }, last, side, calibration }) =>
    side !== null && distanceBetween(ankle(first, side), ankle(last, side)) > RETURNS * calibration.bodyHeight,
  "knee-bends": ({ move: { deepest }, side, calibration }) => {
    if (side === null) return false;
    const flexion = (of: Body) => readKneeFlexion(of, "front", [side])[side];
    const [rest, now] = [flexion(calibration.resting), flexion(bodyOf(deepest))];
    return rest !== null && now !== null && now - rest < KNEE_BENDS;
  },
  "no-stance": ({ move }) => move.turnedAt - move.reached.at > NO_STANCE,
  "takes-its-time": ({ move, last }) => last.at - move.startAt < TAKES,
  "other-foot-stands": ({ move: { first, deepest }, side, calibration }) => {
    if (side === null) return false;
    const travel = distanceBetween(ankle(first, opposite(side)), ankle(deepest, opposite(side)));
    return travel > OTHER_FOOT_STANDS * calibration.bodyHeight;
  },
  "feet-stay": ({ move: { first, deepest }, calibration }) => {
    const side = deepest.sight.nearer;
    const [from, to] = [first, deepest].map((sample) => bodyOf(sample).legs[side].ankle);
    if (!isSeen(from) || !isSeen(to)) return false;
    return distanceBetween(from, to) > FEET_STAY * calibration.bodyHeight;
  },
  "hips-back": ({ move: { first, deepest }, calibration }) => {
    const { nearer } = deepest.sight;
    const behind = (of: Body) => (of.legs[nearer].ankle.x - of.midHip.x) * facingDirection(nearer);
    return behind(bodyOf(deepest)) - behind(bodyOf(first)) < HIPS_BACK * calibration.bodyHeight;
  },
  "short-of-stop": ({ move: { deepest }, trunkStop }) => trunkOf(deepest.sight) > trunkStop,
  "hands-on-wall": ({ move: { first, deepest }, calibration: { trunkLength } }) => {
    const { nearer } = deepest.sight;
    const [from, to] = [wristOf(bodyOf(first), nearer), wristOf(bodyOf(deepest), nearer)];
    const [before, after] = [wristAhead(bodyOf(first), nearer), wristAhead(bodyOf(deepest), nearer)];
    if (from === null || to === null || before === null || after === null) return false;
    const height = Math.abs(from.y - bodyOf(first).shoulders[nearer].y);
    return (
      distanceBetween(from, to) > HANDS_STAY * trunkLength ||
      before < HANDS_AHEAD * trunkLength ||
      height > HANDS_LEVEL * trunkLength ||
      before - after < TO_THE_WALL * trunkLength
    );
  },
  "hand-comes-back": ({ move: { first, deepest }, calibration }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [wristAhead(bodyOf(first), nearer), wristAhead(bodyOf(deepest), nearer)];
    if (before === null || after === null) return false;
    const { trunkLength } = calibration;
    return before < HAND_AHEAD * trunkLength || before - after < HAND_COMES_BACK * trunkLength;
  },
  "hand-rises": ({ move: { first, deepest }, calibration }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [wristOf(bodyOf(first), nearer), wristOf(bodyOf(deepest), nearer)];
    const elbow = moved(elbowOf(bodyOf(first), nearer), elbowOf(bodyOf(deepest), nearer));
    const rise = before === null || after === null ? null : before.y - after.y;
    const { trunkLength } = calibration;
    return (rise !== null && rise < HAND_RISES * trunkLength) || exceeds(elbow, ELBOW_STAYS * trunkLength);
  },
  "elbow-keeps-bend": ({ move: { first, deepest } }) => {
    const { nearer } = deepest.sight;
    const [before, after] = [elbowFlexion(bodyOf(first), nearer), elbowFlexion(bodyOf(deepest), nearer)];
    return before !== null && after !== null && Math.abs(after - before) > ELBOW_KEEPS_BEND;
  },
  "trunk-stays": ({ move: { first, deepest }, calibration }) => {
    const tilt = Math.abs(wrapDegrees(trunkOf(deepest.sight) - trunkOf(first.sight)));
    const place = distanceBetween(bodyOf(first).midHip, bodyOf(deepest).midHip);
    return tilt > TRUNK_STAYS || place > TRUNK_PLACE * calibration.trunkLength;
  },
  "hands-at-shoulders": ({ move: { deepest }, calibration }) => {
    const heights = wristHeights(bodyOf(deepest));
    return heights === null || heights.some((height) => Math.abs(height) > AT_SHOULDERS * calibration.trunkLength);
  },
};

export const isSomethingElse = (evidence: Evidence, guards: readonly Guard[]): boolean =>
  guards.some((guard) => guard !== "planted-feet" && BREACHES[guard](evidence));

/** To which of the person's own sides they went, seen from the front. */
export const directionOf = (first: RepSample, last: RepSample): Side =>
  bodyOf(last).midHip.x >= bodyOf(first).midHip.x ? "left" : "right";
