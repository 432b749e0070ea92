import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { advanceAssessment } from "../assessments/guided/advance-assessment.ts";
import type { AssessmentInput } from "../assessments/guided/assessment-input.ts";
import type { AssessmentPlan } from "../assessments/guided/assessment-plan.ts";
import type { AssessmentState } from "../assessments/guided/assessment-state.ts";
import type { AssessmentEffect } from "../assessments/guided/assessment-step.ts";
import type { CameraTest } from "../assessments/guided/camera-test.ts";
import { startAssessment } from "../assessments/guided/start-assessment.ts";
import { replayDetector } from "./replay-pose-source.ts";

/** A test so far, and everything that it asked the outside to do. */
export type Guided = { readonly state: AssessmentState; readonly effects: readonly AssessmentEffect[] };

export const planOf = (test: CameraTest, changes: Partial<AssessmentPlan> = {}): AssessmentPlan => ({
  test,
  person: { age: 72, sex: "female" },
  firstValidScore: null,
  source: "camera",
  isVoiceOn: true,
  setting: {
    tier: "A",
    hasHelper: false,
    isReleasedByTherapist: false,
    hasPassedPreCheck: true,
    isSupportInReach: true,
  },
  ...changes,
});

export const give = (guided: Guided, input: AssessmentInput, now = guided.state.now): Guided => {
  const [state, effects] = advanceAssessment(guided.state, input, now);
  return { state, effects: [...guided.effects, ...effects] };
};

export const openTest = (plan: AssessmentPlan): Guided =>
  give(
    { state: startAssessment(plan), effects: [] },
    { type: "source.opened", detector: replayDetector },
    milliseconds(0),
  );

/** What a person at the screen does as soon as the test is so far; null: nothing. */
export type AtScreen = (state: AssessmentState) => AssessmentInput | null;

/** Plays frames one after the other, and presses what somebody would press. */
export const play = (plan: AssessmentPlan, frames: readonly PoseFrame[], atScreen: AtScreen = () => null): Guided =>
  frames.reduce((so, frame) => {
    const seen = give(so, { type: "frame.detected", frame }, frame.at);
    const pressed = atScreen(seen.state);
    return pressed === null ? seen : give(seen, pressed, frame.at);
  }, openTest(plan));

/** Keys of what was said, a script by its words. */
export const heardIn = ({ effects }: Guided): readonly string[] =>
  effects.flatMap((effect) => (effect.type === "cue.say" ? [String(effect.line.values?.text ?? effect.line.key)] : []));

export const toldBy = ({ effects }: Guided) =>
  effects.flatMap((effect) => (effect.type === "result.tell" ? [effect.result] : []));
