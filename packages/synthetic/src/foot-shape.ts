import type { BodyMeasures } from "./body-measures.ts";
import { type Frame, moveTo, pitchForward, placeAt, roomFrame, turnLeft } from "./frame.ts";
import type { FootPosture } from "./posture.ts";
import { add, subtract, type Vector3 } from "./vector.ts";

/** The sole lies this far under the heel and toe landmarks, as a share of the ankle's height. */
const SOLE_SHARE = 0.45;
/** Shares of the foot's length from the ankle joint; BlazePose marks the toe short of its tip. */
const HEEL_BEHIND = 0.22;
const TOES_AHEAD = 0.66;

/** Heel to toes as marked, a share of the foot's length. */
export const MARKED_LENGTH = HEEL_BEHIND + TOES_AHEAD;
/** Ankle joint to the very tip of the toes, and to the back of the heel, as shares of the foot's length. */
export const TIP_AHEAD = 1 - HEEL_BEHIND;
export const BACK_BEHIND = HEEL_BEHIND;

/** Origin at the ankle. */
export const footFrame = ({ ankle, heading, pitch }: FootPosture): Frame =>
  moveTo(pitchForward(turnLeft(roomFrame, heading), pitch), ankle);

const below = (measures: BodyMeasures): number => -measures.ankleHeight * (1 - SOLE_SHARE);

/** The landmarks of a foot. @param foot as `footFrame` */
export const heelOf = (measures: BodyMeasures, foot: Frame): Vector3 =>
  placeAt(foot, 0, below(measures), -HEEL_BEHIND * measures.foot);

export const toesOf = (measures: BodyMeasures, foot: Frame): Vector3 =>
  placeAt(foot, 0, below(measures), TOES_AHEAD * measures.foot);

/** The foot as it is when the heel comes up and the toes stay where they are. @param pitch radians, toes down */
export const rollOntoToes = (measures: BodyMeasures, foot: FootPosture, pitch: number): FootPosture => {
  const rolled = { ...foot, pitch: foot.pitch + pitch };
  const slipped = subtract(toesOf(measures, footFrame(foot)), toesOf(measures, footFrame(rolled)));
  return { ...rolled, ankle: add(foot.ankle, slipped) };
};
