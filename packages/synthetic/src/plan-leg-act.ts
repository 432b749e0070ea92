import { planCalfStretch } from "./acts/calf-stretch.ts";
import { planHeelRaise } from "./acts/heel-raise.ts";
import { planHipAbduction } from "./acts/hip-abduction.ts";
import { planHipExtension } from "./acts/hip-extension.ts";
import { planHipHinge } from "./acts/hip-hinge.ts";
import { planSideStep } from "./acts/side-step.ts";
import { planStepUp } from "./acts/step-up.ts";
import { planTaiChiFlow } from "./acts/tai-chi-flow.ts";
import { planTandemStand } from "./acts/tandem-stand.ts";
import { planWeightShift } from "./acts/weight-shift.ts";
import { checkRange, checkShare } from "./check-range.ts";
import type { LegAct } from "./leg-act.ts";
import type { Place } from "./posture.ts";
import type { Actor, Segment } from "./segment.ts";

/** @throws {ScriptError} */
export const planLegAct = (actor: Actor, act: LegAct, place: Place): Segment => {
  switch (act.kind) {
    case "heelRaise":
      checkShare("heelRaise", "rise", act.rise, 0.11);
      return planHeelRaise(actor, place, act);
    case "hipAbduction":
      checkShare("hipAbduction", "reach", act.reach, 0.45);
      return planHipAbduction(actor, place, act);
    case "hipExtension":
      checkShare("hipExtension", "reach", act.reach, 0.3);
      return planHipExtension(actor, place, act);
    case "stepUp":
      checkRange("stepUp", "height", act.height ?? 0.15, 0.3, "m");
      return planStepUp(actor, place, act);
    case "sideStep":
      checkShare("sideStep", "travel", act.travel, 0.5);
      return planSideStep(actor, place, act);
    case "weightShift":
      checkRange("weightShift", "reach", act.reach, 1, "of half the stance");
      return planWeightShift(actor, place, act);
    case "taiChiFlow":
      checkRange("taiChiFlow", "reach", act.reach, 1, "of half the stance");
      return planTaiChiFlow(actor, place, act);
    case "tandemStand":
      if (act.gap !== undefined && act.gap !== 0) checkShare("tandemStand", "gap", act.gap, 0.1);
      return planTandemStand(actor, place, act);
    case "hipHinge":
      checkRange("hipHinge", "lean", act.lean, 90, "degrees");
      return planHipHinge(actor, place, act);
    case "calfStretch":
      checkShare("calfStretch", "split", act.split, 0.45);
      return planCalfStretch(actor, place, act);
  }
};
