import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { raiseArm } from "../raised-arm.ts";
import type { Rest } from "../rest.ts";
import { plainSegment, type Segment } from "../segment.ts";

const RISE = 800;
const TO_AND_FRO = 500;
/** The raised arm swings by this much to either side. */
const SWING = 16 * degree;

export const planWave = (rest: Rest, side: Side, times: number): Segment => {
  const { place, stance, posture: atEase } = rest;
  const waving = times * TO_AND_FRO;
  const postureAt = (time: Milliseconds) => {
    const arm = raiseArm(atEase.arms[side], riseAndFall(time, RISE, waving, RISE));
    // Its own rise and fall keep the swing from starting with a jerk.
    const swing = riseAndFall(time - RISE, TO_AND_FRO / 2, waving - TO_AND_FRO, TO_AND_FRO / 2);
    const beat = Math.sin((2 * Math.PI * (time - RISE)) / TO_AND_FRO);
    const waved = { ...arm, abduction: arm.abduction + swing * SWING * beat };
    return { ...atEase, arms: { ...atEase.arms, [side]: waved } };
  };
  return plainSegment(milliseconds(2 * RISE + waving), place, postureAt, stance);
};
