import { obstaclesToAssessment } from "@plumbline/clinical";
import { gradeFrameRate, type Milliseconds, type PoseFrame } from "@plumbline/motion";
import { sayRaiseHand, sayStepIntoView } from "../../../cue-lines.ts";
import { framesPerSecond } from "../../../frame-rate.ts";
import { heldFor } from "../../../hand-signal.ts";
import { HAND_HELD } from "../../../phases/set-up.ts";
import { sayByHandOffered } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, andThen, saying, stay } from "../assessment-step.ts";
import { calibrate } from "../watch-body.ts";
import { startPractice } from "./practice.ts";

/** REP-01. */
const CALIBRATION_FAILED_AFTER = 20_000;

/** `too-slow`: a test below 10 frames a second is invalid (ASSESS-06), so none is begun. */
export type AssessmentOffer = "not-yet" | "too-slow" | "ready" | "by-hand";

export const offerOf = (state: AssessmentState): AssessmentOffer => {
  if (state.phase.kind !== "set-up") return "not-yet";
  const grade = gradeFrameRate(framesPerSecond(state.frameRate, state.now));
  if (grade === "too-slow" || grade === "count-only") return "too-slow";
  if (state.calibration !== null) return "ready";
  return state.phase.offersByHand ? "by-hand" : "not-yet";
};

/** ASSESS-01, ASSESS-02: only the practice try may still be missing when the camera is on. */
export const enter = (state: AssessmentState): AssessmentStep => {
  const obstacles = obstaclesToAssessment({ ...state.plan.setting, hasPractised: true });
  if (obstacles.length > 0) {
    return [{ ...state, phase: { kind: "refused", obstacles } }, [{ type: "source.close" }]];
  }
  return saying({ ...state, phase: { kind: "set-up", since: state.now, offersByHand: false } }, sayStepIntoView);
};

export const goOnFromSetUp = (state: AssessmentState): AssessmentStep =>
  offerOf(state) === "ready" ? startPractice(state) : stay(state);

export const setUpFrame = (state: AssessmentState, frame: PoseFrame): AssessmentStep => {
  const calibrated = calibrate(state, frame);
  const isNewlyReady = state.calibration === null && calibrated.calibration !== null;
  const ready = isNewlyReady ? saying(calibrated, sayRaiseHand) : stay(calibrated);
  return andThen(ready, (next) => (heldFor(next.hand) >= HAND_HELD ? goOnFromSetUp(next) : stay(next)));
};

export const setUpTime = (
  state: AssessmentState,
  phase: { readonly since: Milliseconds; readonly offersByHand: boolean },
): AssessmentStep => {
  const hasFailed = state.calibration === null && state.now - phase.since >= CALIBRATION_FAILED_AFTER;
  if (!hasFailed || phase.offersByHand) return stay(state);
  return saying({ ...state, phase: { ...phase, kind: "set-up", offersByHand: true } }, sayByHandOffered);
};
