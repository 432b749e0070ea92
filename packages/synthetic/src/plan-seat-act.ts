import { milliseconds } from "@plumbline/motion";
import { planChangeOfStance } from "./acts/change-stance.ts";
import { planKneeExtension } from "./acts/knee-extension.ts";
import { planSitToStand } from "./acts/sit-to-stand.ts";
import { planTurnChair } from "./acts/turn-chair.ts";
import type { Chair } from "./chair.ts";
import { checkRange } from "./check-range.ts";
import type { Place } from "./posture.ts";
import type { Rest } from "./rest.ts";
import { ScriptError } from "./script-error.ts";
import type { SeatAct } from "./seat-act.ts";
import { type Actor, plainSegment, type Segment } from "./segment.ts";

const CHANGE = milliseconds(1600);

/** Metres, and the cosine of the angle, by which somebody before a chair may be off. */
const NEAR = 0.02;
const ALIGNED = 0.999;

const isAt = (place: Place, spot: Place): boolean =>
  Math.hypot(place.x - spot.x, place.z - spot.z) < NEAR && Math.cos(place.heading - spot.heading) > ALIGNED;

/** @throws {ScriptError} */
export const planSeatAct = (actor: Actor, act: SeatAct, rest: Rest, chair: Chair | null, spot: Place): Segment => {
  if (chair === null) throw new ScriptError(act.kind, "there is no chair");
  if (!isAt(rest.place, spot)) throw new ScriptError(act.kind, "not before the chair");
  switch (act.kind) {
    case "sitDown":
      return planChangeOfStance(actor, rest, chair, "seated", act.duration ?? CHANGE);
    case "sit":
      return plainSegment(act.duration, rest.place, () => rest.posture, "seated");
    case "turnChair":
      return planTurnChair(actor, rest, chair);
    case "standUp":
      return planChangeOfStance(actor, rest, chair, "standing", act.duration ?? CHANGE);
    case "sitToStand":
      checkRange(act.kind, "reach", act.reach ?? 1, 1, "of the way up");
      checkRange(act.kind, "lean", act.lean ?? 40, 60, "degrees");
      return planSitToStand(actor, rest, chair, act);
    case "kneeExtension":
      checkRange(act.kind, "extension", act.extension, 100, "degrees");
      return planKneeExtension(actor, rest, act.side, act.extension, act);
  }
};
