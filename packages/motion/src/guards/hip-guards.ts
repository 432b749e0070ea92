import { type Body, facingDirection } from "../body/body.ts";
import { isSeen } from "../body/is-seen.ts";
import { kneeFlexionInPicture } from "../body/knee-flexion.ts";
import { distanceBetween } from "../body/point.ts";
import { readAnkleLift } from "../signals/ankle-lift.ts";
import { wayOfToes } from "../signals/foot-signals.ts";
import { isTrunkTall, readHipDrop, readTrunkSink } from "../signals/hip-drop.ts";
import { isOnSeat } from "../signals/seat-posture.ts";
import { type Breach, bodyOf, exceeds, moved, trunkOf } from "./evidence.ts";

/** Trunk sink per hip drop above which the movement is a bow: squats of the shared traces reach 0.7. [E] */
const BOW = 2.5;
/** Share of the drop towards the feet that must be a fall of the hips in the picture; the rest is lifted feet. [E] */
const HIPS_FALL = 0.5;
/** A trunk that has sunk by this share of T leans by the 60° of FC-08, from wherever it is seen. */
const DEEP_BOW = 0.5;
/** Hips that come up this far beyond where they began, share of H, have dipped to jump. [E] */
const JUMPS = 0.03;
/** Share of the feet's parting that the hips must have travelled: feet that part and close again go nowhere. [E] */
const HIPS_TRAVEL = 0.6;
/** Hips that come down further than this, share of H, are squatting, not hinging. [E] */
const HIPS_HIGH = 0.09;
/** Onto a step the toes rise by at least this, share of H, seen from the side: on tiptoe they do not. [E] */
const FOOT_CLIMBS = 0.03;
/** A hinge pushes the hips back over the ankles by at least this, share of H. [E] */
const HIPS_BACK = 0.015;
/** Whoever has come this much nearer, share of their size, has walked. [E] */
const SAME_DISTANCE = 0.12;
/** Knee below hip ÷ the thigh's length in the picture, from the side: a thigh that hangs steeper stands. [E] */
const LEVEL_THIGH = 0.65;
/** Feet that stand on a step stand level within this, share of H; the feet of a runner never do. [E] */
const FEET_LEVEL = 0.04;
/** Knees that bend by more than this share of what the trunk leans are squatting: 0.4 in a hinge, 2 in a squat. [E] */
const KNEES_SOFT = 1.3;
/** Of a rise of the hips at least this share is one of the feet; the rest is legs that straighten. [E] */
const FEET_CLIMB = 0.5;
/** Hips on a seat stay within this share of T. [E] */
const SEAT_STAYS = 0.3;

/** Hips, trunk and seat: SQ, STEP, TRUNK. */
export const HIP_BREACHES = {
  "no-bow": ({ move, calibration }) => readTrunkSink(bodyOf(move.deepest), calibration) > BOW * move.depth,
  "no-deep-bow": ({ move: { deepest }, calibration }) =>
    readTrunkSink(bodyOf(deepest), calibration) * calibration.bodyHeight > DEEP_BOW * calibration.trunkLength,
  "trunk-tall": ({ move: { deepest }, calibration }) => !isTrunkTall(bodyOf(deepest), calibration),
  "hips-fall": ({ move: { first, deepest } }) => deepest.hipY - first.hipY < HIPS_FALL * (deepest.value - first.value),
  "no-jump": ({ move: { rested }, last }) => rested.hipY - last.hipY > JUMPS,
  "no-seat": ({ move: { deepest } }) => isOnSeat(deepest.sight),
  "hips-high": ({ move: { deepest }, calibration }) =>
    exceeds(readHipDrop(bodyOf(deepest), calibration, deepest.sight.sides), HIPS_HIGH),
  "hips-back": ({ move: { rested, deepest }, calibration, extent }) => {
    const { nearer } = deepest.sight;
    const behind = (of: Body) => (of.legs[nearer].ankle.x - of.midHip.x) * facingDirection(nearer);
    // A moment's jitter is as large as this: rest was also read for a second.
    const atRest = Math.min(behind(bodyOf(rested)), behind(calibration.resting));
    return behind(bodyOf(deepest)) - atRest < HIPS_BACK * extent * calibration.bodyHeight;
  },
  "hips-lead": ({ move: { deepest }, calibration }) => {
    const { body, nearer } = deepest.sight;
    const [now, rest] = [kneeFlexionInPicture(body, nearer), kneeFlexionInPicture(calibration.resting, nearer)];
    return now !== null && rest !== null && now - rest > KNEES_SOFT * deepest.value;
  },
  "short-of-stop": ({ move: { deepest, depth }, trunkStop }) => Math.max(trunkOf(deepest.sight), depth) > trunkStop,
  "hips-travel": ({ move, end, calibration }) =>
    Math.abs(bodyOf(end).midHip.x - bodyOf(move.first).midHip.x) < HIPS_TRAVEL * move.depth * calibration.bodyHeight,
  "foot-climbs": ({ move: { deepest }, calibration, extent }) => {
    const { body, sides, view } = deepest.sight;
    // A step in front of somebody who faces the camera brings the feet nearer, and so lower in the picture.
    if (view !== "side") return false;
    const way = wayOfToes(calibration.resting, body, sides);
    return way !== null && -way.y < FOOT_CLIMBS * extent * calibration.bodyHeight;
  },
  "feet-climb": ({ move: { deepest, depth }, calibration }) => {
    const { body, sides } = deepest.sight;
    const longer = sides.map((side) => {
      const leg = (of: Body) => (of.legs[side].ankle.y - of.legs[side].hip.y) / of.scale;
      return ((leg(body) - leg(calibration.resting)) * calibration.scale) / calibration.bodyHeight;
    });
    return Math.min(...longer) > (1 - FEET_CLIMB) * depth;
  },
  "both-feet-up": ({ move: { deepest }, calibration }) =>
    Math.abs(readAnkleLift(bodyOf(deepest), calibration)) > FEET_LEVEL,
  "same-distance": ({ move: { first }, end }) => Math.abs(bodyOf(end).scale / bodyOf(first).scale - 1) > SAME_DISTANCE,
  "seat-stays": ({ move: { rested, deepest }, calibration }) =>
    exceeds(moved(bodyOf(rested).midHip, bodyOf(deepest).midHip), SEAT_STAYS * calibration.trunkLength),
  sits: ({ move: { rested, deepest } }) =>
    [rested, deepest].some(({ sight: { body, nearer } }) => {
      const { hip, knee } = body.legs[nearer];
      return isSeen(knee) && knee.y - hip.y > LEVEL_THIGH * distanceBetween(hip, knee);
    }),
} as const satisfies Readonly<Record<string, Breach>>;
