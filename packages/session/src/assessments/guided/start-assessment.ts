import { milliseconds, startCalibration } from "@plumbline/motion";
import { startFrameRate } from "../../frame-rate.ts";
import { NO_ARM } from "../../hands-free/arm-answer.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { AssessmentState, Practice } from "./assessment-state.ts";

export const NOT_PRACTISED: Practice = { chair: null, liftedAt: null, hasLifted: false };

/** The first state: waiting for the source to open. */
export const startAssessment = (plan: AssessmentPlan): AssessmentState => ({
  plan,
  phase: { kind: "opening" },
  now: milliseconds(0),
  modelFraction: 0,
  frame: null,
  frameRate: startFrameRate,
  hand: null,
  isHandSpent: false,
  stopSign: null,
  arms: NO_ARM,
  calibrating: startCalibration(),
  calibrationProblem: null,
  calibration: null,
  engine: null,
  feet: null,
  falls: null,
  position: null,
  refused: null,
  practice: NOT_PRACTISED,
  hasPractised: false,
  measuring: null,
  reasons: [],
  end: null,
  recording: null,
  isVoiceOn: plan.isVoiceOn,
  result: null,
});
