import { milliseconds } from "@plumbline/motion";
import type { HeelRaise } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { tiptoeAt } from "../tiptoe-posture.ts";

export const planHeelRaise = (actor: Actor, place: Place, act: HeelRaise): Segment => {
  const { up = milliseconds(1200), pause = milliseconds(1000), down = milliseconds(1400) } = act;
  const duration = milliseconds(up + pause + down);
  return {
    ...plainSegment(duration, place, (time) => tiptoeAt(actor, place, act.rise, riseAndFall(time, up, pause, down))),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: up, endAt: duration, peak: act.rise }],
  };
};
