import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { FallWay } from "../fall-way.ts";
import { mapSides, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { standAt } from "../standing-posture.ts";
import { add, scale, type Vector3, vector } from "../vector.ts";

/** Metres. The hips of somebody who lies are half a pelvis above the floor. */
const HIPS_ON_FLOOR = 0.12;
/** How far the hips land from the feet, metres, and how far the trunk then leans forward. */
const LANDING: Readonly<Record<FallWay, { readonly hips: number; readonly lean: number }>> = {
  backward: { hips: -0.42, lean: -84 * degree },
  forward: { hips: 0.7, lean: 86 * degree },
};
/** From balance lost to the floor. */
const TAKES = 900;

const alongHeading = ({ heading }: Place, metres: number): Vector3 =>
  vector(Math.sin(heading) * metres, 0, Math.cos(heading) * metres);

/** From standing to the floor, faster and faster, and then still. */
export const planFallDown = (actor: Actor, place: Place, way: FallWay, lies: Milliseconds): Segment => {
  const standing = standAt(actor, place);
  const { hips, lean } = LANDING[way];
  const landed = add(vector(standing.hips.x, HIPS_ON_FLOOR, standing.hips.z), alongHeading(place, hips));
  const postureAt = (time: Milliseconds): Posture => {
    const share = Math.min(1, Math.max(0, time / TAKES)) ** 2;
    return {
      ...standing,
      hips: add(standing.hips, scale(add(landed, scale(standing.hips, -1)), share)),
      trunk: { ...standing.trunk, lean: standing.trunk.lean + share * lean },
      feet: mapSides((side) => ({ ...standing.feet[side], kneeUp: way === "backward" ? share : 0 })),
      held: { hips: share, trunk: share },
    };
  };
  return plainSegment(milliseconds(TAKES + lies), place, postureAt);
};
