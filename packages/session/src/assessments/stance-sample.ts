import type { StanceSample } from "@plumbline/clinical";
import { readStance, type StanceReadingState, stepStanceReading, wasMeasured } from "@plumbline/motion";
import { type EngineStep, problemOf } from "./engine-step.ts";

/** One frame of somebody who stands. No camera sees whether a hand holds on: that is for the patient or a helper to say. */
export const toStanceSample = (step: EngineStep, state: StanceReadingState | null): StanceSample => {
  const { frame, before, after, events } = step;
  const reading = wasMeasured(before, after) ? readStance(state, frame.at) : null;
  return {
    at: frame.at,
    lift: reading?.lift ?? null,
    feet: reading?.feet ?? null,
    isSupportTouched: false,
    isSwaying: events.some((event) => event.type === "check.raised" && event.check === "FC-09"),
    problem: problemOf(step),
  };
};

/** Turns each step of an engine into a sample; remembers, between the frames, where the feet were. */
export const createStanceSampler = (): ((step: EngineStep) => StanceSample) => {
  let state: StanceReadingState | null = null;
  return (step) => {
    state = stepStanceReading(state, step.frame, step.after.calibration);
    return toStanceSample(step, state);
  };
};
