import { countStands, stepChairStand, stepFiveTimes } from "@plumbline/clinical";
import { sayCount } from "../../../cue-lines.ts";
import { chairSampleOf } from "../../chair-sample.ts";
import type { EngineStep } from "../../engine-step.ts";
import { sayTimeUp } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, andThen, saying, stay } from "../assessment-step.ts";
import type { Measuring } from "../measuring.ts";
import { endMeasuring } from "./conclude.ts";

/** A camera that gives no more frames does not keep the clock from ending: so long after the limit. Milliseconds. [E] */
const PATIENCE = 1000;

type ChairMeasuring = Extract<Measuring, { readonly of: "chair-stand" | "five-times" }>;

export const isChair = (measuring: Measuring): measuring is ChairMeasuring =>
  measuring.of === "chair-stand" || measuring.of === "five-times";

export const standsOf = (measuring: ChairMeasuring): number =>
  measuring.of === "chair-stand" ? countStands(measuring.state) : measuring.state.run.completedAt.length;

const stepChair = (measuring: ChairMeasuring, step: EngineStep): ChairMeasuring => {
  const sample = chairSampleOf(step);
  return measuring.of === "chair-stand"
    ? { of: "chair-stand", state: stepChairStand(measuring.state, sample) }
    : { of: "five-times", state: stepFiveTimes(measuring.state, sample) };
};

const end = (state: AssessmentState, measuring: ChairMeasuring): AssessmentStep =>
  andThen(saying(state, sayTimeUp), (told) => endMeasuring(told, measuring));

/** Samples begin in the countdown, which shows that the patient is sitting (ASSESS-CS-01). */
export const chairFrame = (state: AssessmentState, before: ChairMeasuring, step: EngineStep): AssessmentStep => {
  const measuring = stepChair(before, step);
  const stepped: AssessmentState = { ...state, measuring };
  const count = standsOf(measuring);
  const counted = count > standsOf(before) ? saying(stepped, sayCount(count)) : stay(stepped);
  return measuring.state.run.isOver ? andThen(counted, (next) => end(next, measuring)) : counted;
};

export const chairTime = (state: AssessmentState, measuring: ChairMeasuring): AssessmentStep =>
  state.now >= measuring.state.run.limitAt + PATIENCE ? end(state, measuring) : stay(state);
