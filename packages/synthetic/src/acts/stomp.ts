import { riseAndDrop } from "../fall.ts";
import type { Stomp } from "../impact-act.ts";
import type { Place } from "../posture.ts";
import type { Actor, Segment } from "../segment.ts";
import { planKneeLift } from "./knee-lift.ts";

export const planStomp = (actor: Actor, place: Place, act: Stomp): Segment => {
  const { side, lift, up = 600, down = 300 } = act;
  return planKneeLift(actor, place, { side, lift, up, down, raiseAt: (time) => riseAndDrop(time, up, 0, down) });
};
