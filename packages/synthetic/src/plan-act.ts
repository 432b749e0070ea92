import { milliseconds, normalisedHeight } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { planBow } from "./acts/bow.ts";
import { planFallDown } from "./acts/fall-down.ts";
import { planKneeRaise } from "./acts/knee-raise.ts";
import { planRaiseHand } from "./acts/raise-hand.ts";
import { planSingleLegStand } from "./acts/single-leg-stand.ts";
import { planSquat } from "./acts/squat.ts";
import { planStand } from "./acts/stand.ts";
import { planWalk } from "./acts/walk.ts";
import { degree } from "./angle.ts";
import type { Chair } from "./chair.ts";
import { checkShare } from "./check-range.ts";
import { planArmAct } from "./plan-arm-act.ts";
import { planDistractor } from "./plan-distractor.ts";
import { planImpactAct } from "./plan-impact-act.ts";
import { planLegAct } from "./plan-leg-act.ts";
import { planSeatAct } from "./plan-seat-act.ts";
import type { Place } from "./posture.ts";
import { restAt } from "./rest.ts";
import { ScriptError } from "./script-error.ts";
import type { Actor, Segment } from "./segment.ts";
import { checkStance, type Stance } from "./stance.ts";

export { ScriptError };

/** Deeper than any squat; beyond it the hips would be below the heels. */
const DEEPEST = 0.42;
/** Metres to the side that no default picture shows, 16:9 included. */
const OUTSIDE = 3;

const outside = (spot: Place, side: "left" | "right", isLeaving: boolean): Place => {
  const sign = side === "left" ? -1 : 1;
  return { x: sign * OUTSIDE, z: spot.z, heading: ((isLeaving ? sign : -sign) * Math.PI) / 2 };
};

/**
 * @param where the place and stance after the acts before this one, the spot for exercising, and its chair
 * @throws {ScriptError}
 */
export const planAct = (
  actor: Actor,
  act: Act,
  where: {
    readonly index: number;
    readonly place: Place;
    readonly spot: Place;
    readonly stance: Stance;
    readonly chair: Chair | null;
  },
): Segment => {
  const { place, spot, chair } = where;
  checkStance(act.kind, where.stance);
  const rest = restAt(actor, place, where.stance, chair);
  switch (act.kind) {
    case "walkIn":
      if (where.index !== 0) throw new ScriptError("walkIn", "only possible as the first act");
      return planWalk(actor, outside(spot, act.from ?? "left", false), spot);
    case "stand":
      return planStand(actor, place, act.duration);
    case "raiseHand":
      return planRaiseHand(rest, act.side ?? "right", act.duration ?? milliseconds(2500));
    case "squat":
      checkShare("squat", "depth", act.depth, DEEPEST);
      return planSquat(actor, place, {
        depth: act.depth,
        down: act.down ?? milliseconds(1800),
        pause: act.pause ?? milliseconds(400),
        up: act.up ?? milliseconds(1800),
        rounding: (act.rounding ?? 0) * degree,
      });
    case "singleLegStand":
      checkShare("singleLegStand", "lift", act.lift ?? 0.08, 0.3);
      return planSingleLegStand(actor, place, act.side, act.duration, act.lift ?? normalisedHeight(0.08));
    case "bow":
      return planBow(actor, place, act.lean * degree, act.duration ?? milliseconds(600));
    case "kneeRaise":
      checkShare("kneeRaise", "lift", act.lift, 0.3);
      return planKneeRaise(actor, place, act.side, act.lift, act.duration ?? milliseconds(1600));
    case "fallDown":
      return planFallDown(actor, place, act.way ?? "backward", act.lies);
    case "leave":
      return planWalk(actor, place, outside(spot, act.to ?? "left", true));
    case "heelRaise":
    case "hipAbduction":
    case "hipExtension":
    case "stepUp":
    case "sideStep":
    case "weightShift":
    case "taiChiFlow":
    case "tandemStand":
    case "hipHinge":
    case "calfStretch":
      return planLegAct(actor, act, place);
    case "stomp":
    case "heelDrop":
      return planImpactAct(actor, act, place);
    case "wave":
    case "jumpingJack":
    case "pickUp":
    case "turnAround":
    case "adjustChair":
      return planDistractor(actor, act, rest);
    case "sitDown":
    case "sit":
    case "turnChair":
    case "standUp":
    case "sitToStand":
    case "kneeExtension":
      return planSeatAct(actor, act, rest, chair, spot);
    case "armCurl":
    case "bandRow":
    case "shoulderSqueeze":
    case "bandPullApart":
    case "wallSlide":
    case "chestOpener":
    case "tallPosture":
    case "wallPushup":
      return planArmAct(actor, act, rest);
  }
};
