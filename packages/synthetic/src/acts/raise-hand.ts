import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { ArmPosture } from "../posture.ts";
import type { Rest } from "../rest.ts";
import { plainSegment, type Segment } from "../segment.ts";

const RISE = 1200;
const FALL = 1100;
/** Beside the head, elbow soft: older shoulders rarely go straight up. */
const UP: ArmPosture = { flexion: 158 * degree, abduction: 12 * degree, elbow: 14 * degree };

export const planRaiseHand = (rest: Rest, side: Side, duration: Milliseconds): Segment => {
  const { place, stance, posture: atEase } = rest;
  const hanging = atEase.arms[side];
  const postureAt = (time: Milliseconds) => {
    const share = riseAndFall(time, RISE, duration, FALL);
    const arm: ArmPosture = {
      flexion: hanging.flexion + share * (UP.flexion - hanging.flexion),
      abduction: hanging.abduction + share * (UP.abduction - hanging.abduction),
      // Bent on the way, so that the hand travels close to the body.
      elbow: hanging.elbow + share * (UP.elbow - hanging.elbow) + 4 * share * (1 - share) * 40 * degree,
    };
    return { ...atEase, arms: { ...atEase.arms, [side]: arm } };
  };
  return {
    ...plainSegment(milliseconds(RISE + duration + FALL), place, postureAt, stance),
    startSignalAt: milliseconds(RISE),
  };
};
