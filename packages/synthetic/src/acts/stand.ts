import type { Milliseconds } from "@plumbline/motion";
import type { Place } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { standAt } from "../standing-posture.ts";

export const planStand = (actor: Actor, place: Place, duration: Milliseconds): Segment => {
  const posture = standAt(actor, place);
  return plainSegment(duration, place, () => posture);
};
