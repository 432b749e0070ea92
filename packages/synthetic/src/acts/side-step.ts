import { milliseconds } from "@plumbline/motion";
import { swingFoot } from "../foot-swing.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import type { SideStep } from "../leg-act.ts";
import { minimumJerk, riseAndFall } from "../minimum-jerk.ts";
import { otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, plantFoot, standAt } from "../standing-posture.ts";
import { vector } from "../vector.ts";

/** Before the first foot leaves the floor the hips go over the other by this share of half the stance. */
const SHIFT_SHARE = 0.4;
/** From and to, as shares of the duration. The feet are never both in the air. */
const SHIFT = [0, 0.18] as const;
const LEADING_SWING = [0.1, 0.46] as const;
const HIPS_TRAVEL = [0.16, 0.9] as const;
const FOLLOWING_SWING = [0.54, 0.94] as const;

/** Stepping hips ride lower than standing ones, a share of the leg: it keeps the knees off the straight line. */
const LOWERED = 0.02;

const within = (share: number, [from, to]: readonly [number, number]): number => (share - from) / (to - from);

export const planSideStep = (actor: Actor, place: Place, act: SideStep): Segment => {
  const { direction, duration = milliseconds(2400) } = act;
  const { measures } = actor;
  const following = otherSide(direction);
  const travel = signOf(direction) * act.travel * actor.fullHeight;
  const shift = signOf(following) * SHIFT_SHARE * measures.stanceHalfWidth;
  const upright = moveTo(turnLeft(roomFrame, place.heading), vector(place.x, 0, place.z));
  const { x, z } = placeAt(upright, travel, 0, 0);
  const end: Place = { x, z, heading: place.heading };
  const standing = standAt(actor, place);
  const footAt = (side: typeof direction, share: number) =>
    swingFoot(standing.feet[side], plantFoot(measures, end, side, 1), share);
  const postureAt = (time: number): Posture => {
    const share = time / duration;
    const leading = footAt(direction, within(share, LEADING_SWING));
    const follower = footAt(following, within(share, FOLLOWING_SWING));
    const feet = direction === "left" ? { left: leading, right: follower } : { left: follower, right: leading };
    const gone = minimumJerk(within(share, HIPS_TRAVEL));
    const left = minimumJerk(within(share, SHIFT)) * (1 - gone) * shift + gone * travel;
    const over = hipsOver(measures, place, feet, { left, forward: 0 });
    const lowered = riseAndFall(share, 0.3, 0.35, 0.35) * LOWERED * (measures.thigh + measures.shank);
    return { ...standing, feet, hips: { ...over, y: over.y - lowered } };
  };
  return {
    ...plainSegment(duration, end, postureAt),
    reps: [
      {
        side: direction,
        startAt: milliseconds(0),
        peakAt: milliseconds(duration * HIPS_TRAVEL[1]),
        endAt: milliseconds(duration * FOLLOWING_SWING[1]),
        peak: act.travel,
      },
    ],
  };
};
