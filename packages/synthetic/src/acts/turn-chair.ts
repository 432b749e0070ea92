import { milliseconds } from "@plumbline/motion";
import { type Chair, chairBehind } from "../chair.ts";
import { doInTurn } from "../in-turn.ts";
import type { Rest } from "../rest.ts";
import type { Actor, Segment } from "../segment.ts";
import { planChangeOfStance } from "./change-stance.ts";
import { planWalk } from "./walk.ts";

const CHANGE = milliseconds(1600);

/** Up from the chair, half a turn on the spot, and down again: the chair comes round behind the person. */
export const planTurnChair = (actor: Actor, rest: Rest, chair: Chair): Segment => {
  const { place } = rest;
  const turned = { ...place, heading: place.heading + Math.PI };
  const up = planChangeOfStance(actor, rest, chair, "standing", CHANGE);
  const round = planWalk(actor, place, turned);
  const down = planChangeOfStance(actor, { ...rest, place: turned }, chair, "seated", CHANGE);
  const whole = doInTurn(up, round, down);
  const last = milliseconds(whole.duration - CHANGE);
  const headingAt = (time: number): number => {
    if (time <= CHANGE) return place.heading;
    return time >= last ? turned.heading : whole.postureAt(milliseconds(time)).heading;
  };
  return {
    ...whole,
    chairAt: (time) => chairBehind(actor, { ...place, heading: headingAt(time) }, chair.seatHeight),
  };
};
