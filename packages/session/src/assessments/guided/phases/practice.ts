import { FOOT_DOWN, FOOT_LIFTED, LIFTED_FOR, startChairStand, stepChairStand } from "@plumbline/clinical";
import { type Milliseconds, readStance } from "@plumbline/motion";
import { heldFor } from "../../../hand-signal.ts";
import { HAND_HELD } from "../../../phases/set-up.ts";
import { chairSampleOf } from "../../chair-sample.ts";
import type { EngineStep } from "../../engine-step.ts";
import { sayPractice, sayReady, sayScript } from "../assessment-lines.ts";
import type { AssessmentState, Practice } from "../assessment-state.ts";
import { type AssessmentStep, saying, stay } from "../assessment-step.ts";
import { CAMERA_TESTS } from "../camera-test.ts";
import { NOT_PRACTISED } from "../start-assessment.ts";
import { spendHand, startMeasurement } from "../watch-body.ts";
import { startBalance } from "./balance.ts";

/** ASSESS-02: one practice try, before anything is timed. */
export const startPractice = (state: AssessmentState): AssessmentStep => {
  const measured = startMeasurement(spendHand(state));
  return saying({ ...measured, phase: { kind: "practice" }, practice: NOT_PRACTISED }, sayPractice(state.plan.test));
};

/** The script is told. A chair test waits for the patient to say when; the four stages begin by placing the feet. */
export const endPractice = (state: AssessmentState): AssessmentStep => {
  const { test } = state.plan;
  const practised: AssessmentState = { ...spendHand(state), hasPractised: true };
  if (test === "four_stage") return startBalance(practised, sayScript(test));
  return saying({ ...practised, phase: { kind: "ready" } }, sayScript(test), sayReady(test));
};

const practiseChair = (practice: Practice, step: EngineStep, now: Milliseconds): Practice => {
  const before = practice.chair === null || practice.chair.run.isOver ? startChairStand(now) : practice.chair;
  return { ...practice, chair: stepChairStand(before, chairSampleOf(step)) };
};

const practiseLift = (practice: Practice, lift: number | null, now: Milliseconds): Practice => {
  if (lift === null) return practice;
  if (lift < FOOT_LIFTED) return practice.hasLifted ? practice : { ...practice, liftedAt: null };
  const liftedAt = practice.liftedAt ?? now;
  return { ...practice, liftedAt, hasLifted: practice.hasLifted || now - liftedAt >= LIFTED_FOR };
};

/** A try is one stand and down again, or one foot that was up and is down again. The first stage is tried without a sign. */
const practise = (
  state: AssessmentState,
  step: EngineStep,
): { readonly practice: Practice; readonly isDone: boolean } => {
  const { plan, practice, now } = state;
  if (CAMERA_TESTS[plan.test].at === "chair") {
    const next = practiseChair(practice, step, now);
    return { practice: next, isDone: next.chair !== null && next.chair.run.completedAt.length > 0 };
  }
  if (plan.test !== "single_leg") return { practice, isDone: false };
  const reading = readStance(state.feet, step.frame.at);
  const lift = reading === null ? null : Math.abs(reading.lift);
  const next = practiseLift(practice, lift, now);
  return { practice: next, isDone: next.hasLifted && lift !== null && lift < FOOT_DOWN };
};

export const practiceFrame = (state: AssessmentState, step: EngineStep): AssessmentStep => {
  const { practice, isDone } = practise(state, step);
  const practised = { ...state, practice };
  return isDone || heldFor(state.hand) >= HAND_HELD ? endPractice(practised) : stay(practised);
};
