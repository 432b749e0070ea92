import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { heldFor } from "../../hand-signal.ts";
import { addToRecording } from "../../recording.ts";
import type { EngineStep } from "../engine-step.ts";
import type { AssessmentState } from "./assessment-state.ts";
import { type AssessmentStep, andThen, stay } from "./assessment-step.ts";
import { askingFrame } from "./phases/answering.ts";
import { endEarly } from "./phases/conclude.ts";
import { practiceFrame } from "./phases/practice.ts";
import { readyFrame } from "./phases/ready.ts";
import { measureFrame, tellFrame } from "./phases/running.ts";
import { setUpFrame } from "./phases/set-up.ts";
import { lookAt, watchBody } from "./watch-body.ts";

/** SAFE-05. */
const STOP_SIGN_HELD = milliseconds(1000);

const move = (state: AssessmentState, step: EngineStep): AssessmentStep => {
  switch (state.phase.kind) {
    case "practice":
      return practiceFrame(state, step);
    case "ready":
      return readyFrame(state);
    case "countdown":
    case "running":
      return measureFrame(state, step);
    default:
      return stay(state);
  }
};

const hasFallen = ({ falls }: AssessmentState): boolean => falls !== null && falls.detection.suspicion !== null;

const measured = (state: AssessmentState, frame: PoseFrame): AssessmentStep => {
  const watched = watchBody(state, frame);
  const { step } = watched;
  if (step === null) return stay(watched.state);
  // FALL-01: before anything that is measured.
  if (hasFallen(watched.state)) return endEarly(watched.state, "fall");
  return andThen(tellFrame(watched.state, step), (next) => move(next, step));
};

const collect = (state: AssessmentState, frame: PoseFrame): AssessmentState => ({
  ...state,
  recording: addToRecording(state.recording, frame),
});

/** One frame. A frame whose time does not rise is a duplicate, or the clock went back: it is left out. */
export const takeFrame = (state: AssessmentState, frame: PoseFrame): AssessmentStep => {
  if (!Number.isFinite(frame.at) || (state.frame !== null && frame.at <= state.frame.at)) return stay(state);
  const looked = lookAt(state, frame);
  switch (state.phase.kind) {
    case "analysing":
      return stay(collect(looked, frame));
    case "set-up":
      return setUpFrame(looked, frame);
    case "practice":
    case "ready":
    case "countdown":
    case "running":
      return heldFor(looked.stopSign) >= STOP_SIGN_HELD ? endEarly(looked, "stop") : measured(looked, frame);
    case "asking": {
      // FALL-01: who fell has ended the last stance by it.
      const { state: watched } = watchBody(looked, frame);
      return hasFallen(watched) ? endEarly(watched, "fall") : askingFrame(watched, frame);
    }
    default:
      return stay(looked);
  }
};
