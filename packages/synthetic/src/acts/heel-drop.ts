import { milliseconds } from "@plumbline/motion";
import { riseAndDrop } from "../fall.ts";
import type { HeelDrop } from "../impact-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place, Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { tiptoeAt } from "../tiptoe-posture.ts";

/** Soft knees take the blow: the hips go on down by this share of the leg, and come back. Milliseconds. */
const GIVE = { depth: 0.006, down: 120, up: 330 } as const;

export const planHeelDrop = (actor: Actor, place: Place, act: HeelDrop): Segment => {
  const { up = milliseconds(1200), pause = milliseconds(500), drop = milliseconds(300) } = act;
  const { thigh, shank } = actor.measures;
  const landsAt = milliseconds(up + pause + drop);
  const postureAt = (time: number): Posture => {
    const posture = tiptoeAt(actor, place, act.rise, riseAndDrop(time, up, pause, drop));
    const give = GIVE.depth * (thigh + shank) * riseAndFall(time - landsAt, GIVE.down, 0, GIVE.up);
    return { ...posture, hips: { ...posture.hips, y: posture.hips.y - give } };
  };
  return {
    ...plainSegment(milliseconds(landsAt + GIVE.down + GIVE.up), place, postureAt),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: up, endAt: landsAt, peak: act.rise }],
  };
};
