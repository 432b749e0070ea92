import type { Milliseconds } from "@plumbline/motion";
import { doInTurn } from "../in-turn.ts";
import type { Place } from "../posture.ts";
import type { Actor, Segment } from "../segment.ts";
import { planStand } from "./stand.ts";
import { planWalk } from "./walk.ts";

export const planTurnAround = (actor: Actor, place: Place, pause: Milliseconds): Segment => {
  const turned: Place = { ...place, heading: place.heading + Math.PI };
  return {
    ...doInTurn(planWalk(actor, place, turned), planStand(actor, turned, pause), planWalk(actor, turned, place)),
    // Not a whole turn further.
    end: place,
  };
};
