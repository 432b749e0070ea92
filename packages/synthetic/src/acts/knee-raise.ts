import type { Milliseconds, NormalisedHeight, Side } from "@plumbline/motion";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place } from "../posture.ts";
import type { Actor, Segment } from "../segment.ts";
import { planKneeLift } from "./knee-lift.ts";

/** @param lift how far the knee rises, as a share of H */
export const planKneeRaise = (
  actor: Actor,
  place: Place,
  side: Side,
  lift: NormalisedHeight,
  duration: Milliseconds,
): Segment => {
  const move = duration / 2;
  return planKneeLift(actor, place, {
    side,
    lift,
    up: move,
    down: move,
    raiseAt: (time) => riseAndFall(time, move, 0, move),
  });
};
