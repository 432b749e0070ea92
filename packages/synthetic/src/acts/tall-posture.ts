import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { EAR_AHEAD } from "../assemble-body.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Posture } from "../posture.ts";
import type { Rest } from "../rest.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { trunkLength } from "../trunk-length.ts";

const MOVE = 1300;
const SLUMP = 1500;
const SLUMPED = 800;
/** The upper back rounds, and the face drops, by these shares of what the neck goes forward. */
const BACK_SHARE = 0.3;
const FACE_SHARE = 0.2;

/**
 * From the ear ahead of the shoulder to the ear over it. Whoever does not carry the head so far forward slumps first.
 * @param reach how far the ear comes back, a share of T
 */
export const planTallPosture = (actor: Actor, rest: Rest, reach: number, hold: Milliseconds): Segment => {
  const { measures } = actor;
  const { posture } = rest;
  const aheadWhenUpright = EAR_AHEAD * measures.stature;
  const radius = Math.hypot(measures.neck, aheadWhenUpright);
  const offset = Math.atan2(aheadWhenUpright, measures.neck);
  const atEase = radius * Math.sin(posture.head.neck + offset);
  const shift = reach * trunkLength(actor);
  const relaxed = Math.max(atEase, shift);
  const slump = relaxed > atEase ? SLUMP : 0;
  const before = slump === 0 ? 0 : slump + SLUMPED;
  const move = 2 * MOVE + hold;
  const postureAt = (time: Milliseconds): Posture => {
    const slumped = slump === 0 ? 1 : riseAndFall(time, slump, 2 * SLUMPED + move, slump);
    const tall = riseAndFall(time - before, MOVE, hold, MOVE);
    const ahead = atEase + slumped * (relaxed - atEase) - tall * shift;
    const neck = Math.asin(ahead / radius) - offset;
    const change = neck - posture.head.neck;
    return {
      ...posture,
      trunk: { ...posture.trunk, curve: posture.trunk.curve + BACK_SHARE * change },
      head: { neck, face: posture.head.face + FACE_SHARE * change },
    };
  };
  const [startAt, reachedAt] = [milliseconds(before), milliseconds(before + MOVE)];
  const [leftAt, endAt] = [milliseconds(reachedAt + hold), milliseconds(before + move)];
  return {
    ...plainSegment(milliseconds(2 * before + move), rest.place, postureAt, rest.stance),
    holds: [{ side: null, startAt, reachedAt, leftAt, endAt, peak: reach }],
  };
};
