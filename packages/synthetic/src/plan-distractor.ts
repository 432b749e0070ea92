import { milliseconds, normalisedHeight } from "@plumbline/motion";
import { planAdjustChair } from "./acts/adjust-chair.ts";
import { planJumpingJack } from "./acts/jumping-jack.ts";
import { planPickUp } from "./acts/pick-up.ts";
import { planTurnAround } from "./acts/turn-around.ts";
import { planWave } from "./acts/wave.ts";
import { checkShare } from "./check-range.ts";
import type { DistractorAct } from "./distractor-act.ts";
import type { Rest } from "./rest.ts";
import { ScriptError } from "./script-error.ts";
import type { Actor, Segment } from "./segment.ts";

/** Above it nobody reaches the floor. */
const SHALLOWEST_PICK_UP = 0.28;

/** @throws {ScriptError} */
export const planDistractor = (actor: Actor, act: DistractorAct, rest: Rest): Segment => {
  const { place } = rest;
  switch (act.kind) {
    case "wave":
      return planWave(rest, act.side ?? "right", act.times ?? 3);
    case "jumpingJack":
      return planJumpingJack(actor, place, act.repetitions ?? 1);
    case "pickUp": {
      const { depth = normalisedHeight(0.34), each = milliseconds(1800) } = act;
      checkShare("pickUp", "depth", depth, 0.36);
      if (depth < SHALLOWEST_PICK_UP) throw new ScriptError("pickUp", "the hands do not reach the floor");
      return planPickUp(actor, place, depth, each);
    }
    case "turnAround":
      return planTurnAround(actor, place, act.pause ?? milliseconds(1000));
    case "adjustChair":
      return planAdjustChair(actor, place);
  }
};
