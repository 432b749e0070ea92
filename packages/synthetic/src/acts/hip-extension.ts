import { degree } from "../angle.ts";
import type { HipExtension } from "../leg-act.ts";
import type { Place } from "../posture.ts";
import type { Actor, Segment } from "../segment.ts";
import { standAt } from "../standing-posture.ts";
import { planLegLift } from "./leg-lift.ts";

export const planHipExtension = (actor: Actor, place: Place, act: HipExtension): Segment => {
  const { side, reach, out = 1200, pause = 1000, back = 1400, lean = 0 } = act;
  const { measures } = actor;
  const { trunk } = standAt(actor, place);
  const behind = reach * actor.fullHeight;
  // Radians. At the peak the foot is square to the shin; before, the toes are drawn up so that they clear the floor.
  const inclination = Math.asin(behind / (measures.thigh + measures.shank));
  return planLegLift(actor, place, {
    side,
    out,
    pause,
    back,
    reach: { left: 0, forward: -behind },
    styleAt: (share) => ({
      trunk: { ...trunk, lean: trunk.lean + share * lean * degree },
      pitch: share ** 2 * inclination,
    }),
    peak: reach,
  });
};
