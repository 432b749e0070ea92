import { planBandPullApart, planChestOpener, planWallSlide } from "./acts/guided-wrists.ts";
import { planArmCurl, planBandRow, planShoulderSqueeze } from "./acts/sagittal-arms.ts";
import { planTallPosture } from "./acts/tall-posture.ts";
import { planWallPushup } from "./acts/wall-pushup.ts";
import { degree } from "./angle.ts";
import type { ArmAct } from "./arm-act.ts";
import { checkRange } from "./check-range.ts";
import type { Rest } from "./rest.ts";
import type { Actor, Segment } from "./segment.ts";

/** @throws {ScriptError} */
export const planArmAct = (actor: Actor, act: ArmAct, rest: Rest): Segment => {
  switch (act.kind) {
    case "armCurl": {
      const { elbowForward = 0 } = act;
      checkRange(act.kind, "flexion", act.flexion, 135, "degrees");
      if (elbowForward !== 0) checkRange(act.kind, "elbowForward", elbowForward, 0.5, "T");
      return planArmCurl(actor, rest, act, { flexion: act.flexion * degree, elbowForward });
    }
    case "bandRow":
      checkRange(act.kind, "flexion", act.flexion, 115, "degrees");
      return planBandRow(rest, act, act.flexion * degree);
    case "shoulderSqueeze":
      checkRange(act.kind, "reach", act.reach, 0.4, "T");
      return planShoulderSqueeze(actor, rest, act, act.reach);
    case "bandPullApart":
      checkRange(act.kind, "reach", act.reach, 2.5, "shoulder widths");
      return planBandPullApart(actor, rest, act, act.reach);
    case "wallSlide":
      checkRange(act.kind, "reach", act.reach, 0.75, "T");
      return planWallSlide(actor, rest, act, act.reach);
    case "chestOpener":
      checkRange(act.kind, "reach", act.reach, 2.2, "shoulder widths");
      return planChestOpener(actor, rest, act.reach, act.duration);
    case "tallPosture":
      checkRange(act.kind, "reach", act.reach, 0.25, "T");
      return planTallPosture(actor, rest, act.reach, act.duration);
    case "wallPushup":
      checkRange(act.kind, "flexion", act.flexion, 90, "degrees");
      return planWallPushup(actor, rest, act, act.flexion * degree);
  }
};
