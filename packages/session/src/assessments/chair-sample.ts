import type { ChairSample } from "@plumbline/clinical";
import { readRise } from "@plumbline/motion";
import { type EngineStep, problemOf } from "./engine-step.ts";

/** One frame of somebody at a chair. */
export const chairSampleOf = (step: EngineStep): ChairSample => {
  const { position, mayHandsPush } = readRise(step.before, step.after);
  return { at: step.frame.at, position, armsSuspected: mayHandsPush, problem: problemOf(step) };
};
