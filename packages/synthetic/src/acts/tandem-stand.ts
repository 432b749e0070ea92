import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { BACK_BEHIND, TIP_AHEAD } from "../foot-shape.ts";
import { swingFoot } from "../foot-swing.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import type { TandemStand } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { type FootPosture, mapSides, otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** The weight goes over the foot that stays, then the other comes in front of it. */
const SHIFT = 900;
const STEP = 1100;
/** Between the tip of the rear toes and the back of the front heel, as a share of the foot's length: they nearly touch. */
const BETWEEN = 0.03;

export const planTandemStand = (actor: Actor, place: Place, act: TandemStand): Segment => {
  const { measures } = actor;
  const { side, duration: hold, gap = 0 } = act;
  const rear = otherSide(side);
  const standing = standAt(actor, place);
  const resting = standing.feet[side];
  const line = moveTo(turnLeft(roomFrame, place.heading), standing.feet[rear].ankle);
  const ahead = (TIP_AHEAD + BETWEEN + BACK_BEHIND) * measures.foot;
  const apart = signOf(side) * gap * actor.fullHeight;
  const placed: FootPosture = { ankle: placeAt(line, apart, 0, ahead), heading: place.heading, pitch: 0 };
  // Over the rear ankle, then midway between both.
  const overRear = signOf(rear) * measures.stanceHalfWidth;
  const postureAt = (time: number): Posture => {
    const shift = riseAndFall(time, SHIFT, 2 * STEP + hold, SHIFT);
    const step = riseAndFall(time - SHIFT, STEP, hold, STEP);
    const sinceStep = time < SHIFT + STEP + hold ? time - SHIFT : SHIFT + 2 * STEP + hold - time;
    const feet = { ...standing.feet, [side]: swingFoot(resting, placed, sinceStep / STEP) };
    const offset = { left: shift * overRear + (step * apart) / 2, forward: (step * ahead) / 2 };
    return {
      ...standing,
      feet,
      hips: hipsOver(measures, place, feet, offset),
      arms: mapSides((arm) => ({
        ...standing.arms[arm],
        abduction: standing.arms[arm].abduction + step * 10 * degree,
      })),
    };
  };
  const [startAt, endAt] = [milliseconds(SHIFT + STEP), milliseconds(SHIFT + STEP + hold)];
  return {
    ...plainSegment(milliseconds(2 * SHIFT + 2 * STEP + hold), place, postureAt),
    holds: [{ side, startAt, reachedAt: startAt, leftAt: endAt, endAt, peak: gap }],
  };
};
