import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { swingFoot } from "../foot-swing.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import type { CalfStretch } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { type FootPosture, mapSides, otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** The weight goes over the foot that stays, then the other steps back. */
const SHIFT = 700;
const SHIFT_SHARE = 0.7;
const STEP = 1200;
/** The hips stay this near the front foot, as a share of the split: the rear leg is the longer one and so straight. */
const HIPS_BEHIND = 0.25;
/** While the foot steps the hips ride lower, a share of the leg: it keeps the knees off the straight line. */
const LOWERED = 0.03;
const LEAN = 9 * degree;
/** The hands reach forward for the counter. */
const REACH = { flexion: 52 * degree, elbow: 22 * degree } as const;

export const planCalfStretch = (actor: Actor, place: Place, act: CalfStretch): Segment => {
  const { measures } = actor;
  const { side, duration: hold } = act;
  const standing = standAt(actor, place);
  const resting = standing.feet[side];
  const split = act.split * actor.fullHeight;
  const behind = placeAt(moveTo(turnLeft(roomFrame, place.heading), resting.ankle), 0, 0, -split);
  const placed: FootPosture = { ankle: behind, heading: place.heading, pitch: 0 };
  const overFront = signOf(otherSide(side)) * SHIFT_SHARE * measures.stanceHalfWidth;
  const postureAt = (time: number): Posture => {
    const step = riseAndFall(time - SHIFT, STEP, hold, STEP);
    // The weight comes back to the middle while the foot steps, and leaves it again.
    const shift = riseAndFall(time, SHIFT, 2 * STEP + hold, SHIFT) - step;
    const sinceStep = time < SHIFT + STEP + hold ? time - SHIFT : SHIFT + 2 * STEP + hold - time;
    const feet = { ...standing.feet, [side]: swingFoot(resting, placed, sinceStep / STEP) };
    const offset = { left: shift * overFront, forward: -step * HIPS_BEHIND * split };
    const over = hipsOver(measures, place, feet, offset);
    const lowered = 4 * step * (1 - step) * LOWERED * (measures.thigh + measures.shank);
    return {
      ...standing,
      feet,
      hips: { ...over, y: over.y - lowered },
      trunk: { ...standing.trunk, lean: standing.trunk.lean + step * LEAN },
      arms: mapSides((arm) => ({
        flexion: standing.arms[arm].flexion + step * REACH.flexion,
        abduction: standing.arms[arm].abduction,
        elbow: standing.arms[arm].elbow + step * REACH.elbow,
      })),
    };
  };
  const [startAt, endAt] = [milliseconds(SHIFT + STEP), milliseconds(SHIFT + STEP + hold)];
  return {
    ...plainSegment(milliseconds(2 * SHIFT + 2 * STEP + hold), place, postureAt),
    holds: [{ side, startAt, reachedAt: startAt, leftAt: endAt, endAt, peak: act.split }],
  };
};
