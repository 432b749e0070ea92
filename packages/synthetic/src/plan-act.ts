import { milliseconds, normalisedHeight } from "@plumbline/motion";
import type { Act } from "./act.ts";
import { planBow } from "./acts/bow.ts";
import { planKneeRaise } from "./acts/knee-raise.ts";
import { planRaiseHand } from "./acts/raise-hand.ts";
import { planSingleLegStand } from "./acts/single-leg-stand.ts";
import { planSquat } from "./acts/squat.ts";
import { planStand } from "./acts/stand.ts";
import { planWalk } from "./acts/walk.ts";
import { degree } from "./angle.ts";
import type { Place } from "./posture.ts";
import type { Actor, Segment } from "./segment.ts";

/** The acts cannot follow each other, or ask for what no body can do. */
export class ScriptError extends Error {
  readonly act: Act["kind"];

  constructor(act: Act["kind"], problem: string) {
    super(`${act}: ${problem}`);
    this.name = "ScriptError";
    this.act = act;
  }
}

/** Deeper than any squat; beyond it the hips would be below the heels. */
const DEEPEST = 0.42;
/** Metres to the side that no default picture shows, 16:9 included. */
const OUTSIDE = 3;

const outside = (side: "left" | "right", isLeaving: boolean): Place => {
  const sign = side === "left" ? -1 : 1;
  return { x: sign * OUTSIDE, z: 0, heading: ((isLeaving ? sign : -sign) * Math.PI) / 2 };
};

const checkShare = (act: Act["kind"], name: string, value: number, highest: number): void => {
  if (!(value > 0 && value <= highest)) throw new ScriptError(act, `${name} must be above 0 and at most ${highest} H`);
};

/**
 * @param where the place after the acts before this one, and the spot for exercising
 * @throws {ScriptError}
 */
export const planAct = (
  actor: Actor,
  act: Act,
  where: { readonly index: number; readonly place: Place; readonly spot: Place },
): Segment => {
  const { place, spot } = where;
  switch (act.kind) {
    case "walkIn":
      if (where.index !== 0) throw new ScriptError("walkIn", "only possible as the first act");
      return planWalk(actor, outside(act.from ?? "left", false), spot);
    case "stand":
      return planStand(actor, place, act.duration);
    case "raiseHand":
      return planRaiseHand(actor, place, act.side ?? "right", act.duration ?? milliseconds(2500));
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
    case "leave":
      return planWalk(actor, place, outside(act.to ?? "left", true));
  }
};
