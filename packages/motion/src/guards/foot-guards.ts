import type { Body } from "../body/body.ts";
import { alignFeet, type FootPair } from "../body/foot-pair.ts";
import { isSeen } from "../body/is-seen.ts";
import type { Side } from "../body/landmark.ts";
import { distanceBetween, lengthOf } from "../body/point.ts";
import type { RepSample } from "../repetition/move.ts";
import { readAnkleLift } from "../signals/ankle-lift.ts";
import { wayOfToes } from "../signals/foot-signals.ts";
import { heelLift } from "../signals/hold-signals.ts";
import { ankleOffset } from "../signals/world-offsets.ts";
import { ankle, type Breach, bodyOf } from "./evidence.ts";

/** Share of the heels' rise that must be a rise of the hips: toes that are pulled up raise nothing. [E] */
const BODY_RISES = 0.3;
/** Feet whose gap in the picture changes by more than this, share of H, have taken another stance. [E] */
const STANCE_STAYS = 0.06;
/** One foot this much behind the other, metres of the world skeleton, is a stretch or a lunge: squats reach 0.13. [E] */
const NO_SPLIT = 0.25;
/** Feet of which one is this much further in front or higher, metres of the world skeleton, [E] */
const ABREAST = 0.12;
/** and this much higher in the picture, share of H, which knows no depth but errs less, are not side by side. [E] */
const LEVEL = 0.035;
/** A foot that steps aside is lifted no further than this, share of H: one that is higher belongs to a knee lift. [E] */
const STEPS_ASIDE = 0.06;
/** Heels that have risen this far over their toes, share of H, are on tiptoe. [E] */
const ON_TOES = 0.045;
/** Toes that move further than this, share of H, carry a step or a jump. [E] */
const TOES_STAY = 0.04;
/** Feet that move further than this, share of H, are walking about. [E] */
const FEET_STAY = 0.08;
/** Feet that go further than this share of what the hips come down step or land: squats of the shared traces reach 0.43. [E] */
const FEET_KEEP = 0.7;
/** A detector's feet wander by less than this, share of H. [E] */
const FEET_WANDER = 0.04;
/** §4.3: a stamp and a heel drop return within 0.6 s of their peak, of which 0.26 s are below 0.75 of it. [E] */
const DROP_WITHIN = 320;

/** Those out of sight, too: which feet are in use may differ between two moments. Pixels. */
const bothAnkles = (sample: RepSample): FootPair => [ankle(sample, "left"), ankle(sample, "right")];

const bothUsed = (from: RepSample, to: RepSample): readonly Side[] =>
  from.sight.sides.filter((side) => to.sight.sides.includes(side));

/** Both feet, heels and toes: HR, LEAN, STEP. */
export const FOOT_BREACHES = {
  "feet-abreast": ({ move: { rested, deepest }, end, calibration }) =>
    [rested, deepest, end].some((sample) => {
      const foot = ankleOffset(bodyOf(sample), "left");
      const isApart = foot !== null && lengthOf(foot.up, foot.back) > ABREAST;
      return isApart && Math.abs(readAnkleLift(bodyOf(sample), calibration)) > LEVEL;
    }),
  "foot-low": ({ move: { deepest }, end, calibration }) =>
    [deepest, end].some((sample) => Math.abs(readAnkleLift(bodyOf(sample), calibration)) > STEPS_ASIDE),
  "heels-down": ({ move: { deepest }, calibration }) => {
    const rises = (["left", "right"] as const).flatMap((side) => heelLift(bodyOf(deepest), calibration, side) ?? []);
    return rises.length > 0 && Math.min(...rises) > ON_TOES;
  },
  "stance-stays": ({ move: { rested, deepest }, end, calibration }) => {
    const gap = (of: Body) => Math.abs(of.legs.left.ankle.x - of.legs.right.ankle.x);
    const rest = gap(calibration.resting);
    const limit = STANCE_STAYS * calibration.bodyHeight;
    return [rested, deepest, end].some((sample) => Math.abs(gap(bodyOf(sample)) - rest) > limit);
  },
  "no-split": ({ move: { deepest } }) => {
    const now = ankleOffset(bodyOf(deepest), "left");
    return now !== null && Math.abs(now.back) > NO_SPLIT;
  },
  "feet-stay": ({ move: { rested, deepest }, calibration }) => {
    const side = deepest.sight.nearer;
    const [from, to] = [rested, deepest].map((sample) => bodyOf(sample).legs[side].ankle);
    if (!isSeen(from) || !isSeen(to)) return false;
    return distanceBetween(from, to) > FEET_STAY * calibration.bodyHeight;
  },
  "feet-keep": ({ move: { rested, deepest, depth }, end, calibration }) => {
    const from = bothAnkles(rested);
    const limit = Math.max(FEET_WANDER, FEET_KEEP * depth) * calibration.bodyHeight;
    return [deepest, end].some((sample) => {
      const to = alignFeet(from, bothAnkles(sample));
      return distanceBetween(from[0], to[0]) > limit || distanceBetween(from[1], to[1]) > limit;
    });
  },
  "toes-stay": ({ move: { rested, deepest }, end, calibration }) => {
    const limit = TOES_STAY * calibration.bodyHeight;
    return [deepest, end].some((sample) => {
      const way = wayOfToes(bodyOf(rested), bodyOf(sample), bothUsed(rested, sample));
      return way === null || lengthOf(way.x, way.y) > limit;
    });
  },
  "body-rises": ({ move: { rested, deepest } }) =>
    rested.hipY - deepest.hipY < BODY_RISES * (deepest.value - rested.value),
  drops: ({ move, last }) => last.at - move.fellAt - move.unseenFall > DROP_WITHIN,
} as const satisfies Readonly<Record<string, Breach>>;
