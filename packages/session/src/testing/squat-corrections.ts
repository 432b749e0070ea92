import { type CheckId, milliseconds } from "@plumbline/motion";
import { type Cued, type CueMemory, raiseCorrection, releaseCue } from "../cue-policy.ts";

/** As §4.5 lists the checks of a squat. */
const ORDER: readonly CheckId[] = ["FC-03", "FC-04", "FC-07", "FC-11", "FC-12"];

/** @param now milliseconds */
export const release = (memory: CueMemory, now: number): Cued => releaseCue(memory, ORDER, milliseconds(now));

/** A fault, and the end of its frame. @param now milliseconds */
export const correct = (memory: CueMemory, check: CheckId, now: number): Cued =>
  release(raiseCorrection(memory, check, milliseconds(now)), now);
