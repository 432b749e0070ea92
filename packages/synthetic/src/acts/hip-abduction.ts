import { degree } from "../angle.ts";
import type { HipAbduction } from "../leg-act.ts";
import { otherSide, type Place, signOf } from "../posture.ts";
import type { Actor, Segment } from "../segment.ts";
import { standAt } from "../standing-posture.ts";
import { planLegLift } from "./leg-lift.ts";

export const planHipAbduction = (actor: Actor, place: Place, act: HipAbduction): Segment => {
  const { side, reach, out = 1200, pause = 1000, back = 1400, tilt = 0 } = act;
  const { trunk } = standAt(actor, place);
  const away = signOf(otherSide(side)) * tilt * degree;
  return planLegLift(actor, place, {
    side,
    out,
    pause,
    back,
    reach: { left: signOf(side) * reach * actor.fullHeight, forward: 0 },
    styleAt: (share) => ({ trunk: { ...trunk, tilt: trunk.tilt + share * away }, pitch: 0 }),
    peak: reach,
  });
};
