import {
  isHandRaised,
  type PoseFrame,
  startCalibration,
  startEngine,
  stepCalibration,
  stepEngine,
  stepStanceReading,
} from "@plumbline/motion";
import { lookForFall, startWatchingFalls, type WatchedExercise } from "../../falls/watch-falls.ts";
import { addFrameTime } from "../../frame-rate.ts";
import { areArmsCrossedOverhead, stepHandSignal } from "../../hand-signal.ts";
import { chairSampleOf } from "../chair-sample.ts";
import type { EngineStep } from "../engine-step.ts";
import type { AssessmentState } from "./assessment-state.ts";
import { CAMERA_TESTS, type CameraTest, specOfTest } from "./camera-test.ts";

/** What every frame is looked at for, whatever the phase. */
export const lookAt = (state: AssessmentState, frame: PoseFrame): AssessmentState => {
  const isRaised = isHandRaised(frame);
  return {
    ...state,
    // Brightness is measured about once a second; in between, the last measurement stands.
    frame: { ...frame, brightness: frame.brightness ?? state.frame?.brightness ?? null },
    frameRate: addFrameTime(state.frameRate, frame.at),
    isHandSpent: state.isHandSpent && isRaised,
    hand: state.isHandSpent ? null : stepHandSignal(state.hand, isRaised, frame.at),
    stopSign: stepHandSignal(state.stopSign, areArmsCrossedOverhead(frame), frame.at),
  };
};

/** The signal was heard: the same raised hand is no second one. */
export const spendHand = (state: AssessmentState): AssessmentState => ({ ...state, hand: null, isHandSpent: true });

/** As in a session's set-up: the newest still second counts, and whoever holds a hand up is not at rest. */
export const calibrate = (state: AssessmentState, frame: PoseFrame): AssessmentState => {
  if (state.hand !== null || state.isHandSpent) return { ...state, calibrating: startCalibration() };
  const [calibrating, status] = stepCalibration(state.calibrating, frame, specOfTest(state.plan.test));
  return status.kind === "ready"
    ? { ...state, calibrating, calibrationProblem: null, calibration: status.calibration }
    : { ...state, calibrating, calibrationProblem: status.problem };
};

const watchedIn = (test: CameraTest): WatchedExercise => ({
  id: CAMERA_TESTS[test].exercise,
  body: specOfTest(test).body,
});

export const startMeasurement = (state: AssessmentState): AssessmentState =>
  state.calibration === null
    ? state
    : {
        ...state,
        engine: startEngine(specOfTest(state.plan.test), state.calibration, state.now),
        feet: null,
        falls: startWatchingFalls(watchedIn(state.plan.test), state.calibration),
      };

export type Watched = { readonly state: AssessmentState; readonly step: EngineStep | null };

/** One frame through the engine; null where there is none yet. */
export const watchBody = (state: AssessmentState, frame: PoseFrame): Watched => {
  const before = state.engine;
  if (before === null) return { state, step: null };
  const [after, events] = stepEngine(before, frame);
  const step: EngineStep = { frame, before, after, events };
  return {
    state: {
      ...state,
      engine: after,
      feet: stepStanceReading(state.feet, frame, after.calibration),
      falls: state.falls === null ? null : lookForFall(state.falls, watchedIn(state.plan.test), after, frame),
      position: chairSampleOf(step).position,
    },
    step,
  };
};
