import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { swingFoot } from "../foot-swing.ts";
import { minimumJerk, riseAndFall } from "../minimum-jerk.ts";
import { mapSides, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, plantFoot, standAt } from "../standing-posture.ts";

/** From landing to landing, milliseconds; within it, shares: both feet are in the air from the first to the second. */
const JUMP = 800;
const AIRBORNE = [0.4, 0.8] as const;
/** Landing with the feet so many times as far apart as in standing. */
const WIDTH = 3.4;
/** The knees give before and after a flight, a share of the leg. */
const CROUCH = 0.05;
const OVERHEAD = 140 * degree;

export const planJumpingJack = (actor: Actor, place: Place, repetitions: number): Segment => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const apart = mapSides((side) => plantFoot(measures, place, side, WIDTH));
  const postureAt = (time: number): Posture => {
    const jump = Math.min(2 * repetitions - 1, Math.floor(time / JUMP));
    const share = time / JUMP - jump;
    const isOpening = jump % 2 === 0;
    const flight = (share - AIRBORNE[0]) / (AIRBORNE[1] - AIRBORNE[0]);
    const [from, to] = isOpening ? [standing.feet, apart] : [apart, standing.feet];
    const feet = mapSides((side) => swingFoot(from[side], to[side], flight));
    const open = isOpening ? minimumJerk(share) : 1 - minimumJerk(share);
    const given = riseAndFall(share, 0.25, 0.05, 0.2) + riseAndFall(share - 0.7, 0.12, 0.02, 0.16);
    const over = hipsOver(measures, place, feet, { left: 0, forward: 0 });
    return {
      ...standing,
      feet,
      hips: { ...over, y: over.y - given * CROUCH * (measures.thigh + measures.shank) },
      arms: mapSides((side) => {
        const arm = standing.arms[side];
        return { ...arm, abduction: arm.abduction + open * (OVERHEAD - arm.abduction) };
      }),
    };
  };
  return plainSegment(milliseconds(2 * repetitions * JUMP), place, postureAt);
};
