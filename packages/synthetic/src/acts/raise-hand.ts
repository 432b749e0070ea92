import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { riseAndFall } from "../minimum-jerk.ts";
import { raiseArm } from "../raised-arm.ts";
import type { Rest } from "../rest.ts";
import { plainSegment, type Segment } from "../segment.ts";

const RISE = 1200;
const FALL = 1100;

export const planRaiseHand = (rest: Rest, side: Side, duration: Milliseconds): Segment => {
  const { place, stance, posture: atEase } = rest;
  const postureAt = (time: Milliseconds) => {
    const arm = raiseArm(atEase.arms[side], riseAndFall(time, RISE, duration, FALL));
    return { ...atEase, arms: { ...atEase.arms, [side]: arm } };
  };
  return {
    ...plainSegment(milliseconds(RISE + duration + FALL), place, postureAt, stance),
    startSignalAt: milliseconds(RISE),
  };
};
