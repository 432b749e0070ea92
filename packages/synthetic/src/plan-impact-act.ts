import { planHeelDrop } from "./acts/heel-drop.ts";
import { planStomp } from "./acts/stomp.ts";
import { checkRange, checkShare } from "./check-range.ts";
import type { ImpactAct } from "./impact-act.ts";
import type { Place } from "./posture.ts";
import type { Actor, Segment } from "./segment.ts";

/** @throws {ScriptError} */
export const planImpactAct = (actor: Actor, act: ImpactAct, place: Place): Segment => {
  switch (act.kind) {
    case "stomp":
      checkShare("stomp", "lift", act.lift, 0.2);
      checkRange("stomp", "down", act.down ?? 300, 400, "ms");
      return planStomp(actor, place, act);
    case "heelDrop":
      checkShare("heelDrop", "rise", act.rise, 0.11);
      checkRange("heelDrop", "drop", act.drop ?? 300, 600, "ms");
      return planHeelDrop(actor, place, act);
  }
};
