import type { Act } from "./act.ts";
import { ScriptError } from "./script-error.ts";

/** How somebody is between two acts. */
export type Stance = "standing" | "seated";

const FROM_THE_SEAT: ReadonlySet<Act["kind"]> = new Set(["sit", "turnChair", "standUp", "sitToStand", "kneeExtension"]);
const FROM_EITHER: ReadonlySet<Act["kind"]> = new Set([
  "raiseHand",
  "wave",
  "armCurl",
  "bandRow",
  "shoulderSqueeze",
  "bandPullApart",
  "wallSlide",
  "chestOpener",
  "tallPosture",
]);

/** @throws {ScriptError} when an act for somebody seated is asked of somebody standing, or the other way round */
export const checkStance = (act: Act["kind"], stance: Stance): void => {
  if (FROM_EITHER.has(act)) return;
  const needed: Stance = FROM_THE_SEAT.has(act) ? "seated" : "standing";
  if (needed !== stance) throw new ScriptError(act, `only possible when ${needed}, not when ${stance}`);
};
