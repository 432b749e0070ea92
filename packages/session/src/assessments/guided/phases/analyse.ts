import { analyseRecording } from "@plumbline/motion";
import { framesOf } from "../../../recording.ts";
import { assessRecording } from "../../assess-recording.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, stay } from "../assessment-step.ts";
import { CAMERA_TESTS, exerciseSpecOf } from "../camera-test.ts";
import { endEarly } from "./conclude.ts";

/** A test that was filmed, when all of it is known. REP-19: its result is shown, and not told. */
const analyse = (state: AssessmentState): AssessmentStep => {
  const { recorded } = CAMERA_TESTS[state.plan.test];
  if (recorded === null) return stay(state);
  const spec = exerciseSpecOf(state.plan.test);
  const frames = framesOf(state.recording);
  const result = assessRecording(
    recorded,
    { frames, spec, analysis: analyseRecording(frames, spec) },
    state.plan.person,
  );
  return [{ ...state, phase: { kind: "finished" }, end: "test", result, recording: null }, [{ type: "source.close" }]];
};

/** The source has no more frames: a video is read, anything else was cut short. */
export const endOfSource = (state: AssessmentState): AssessmentStep =>
  state.phase.kind === "analysing" ? analyse(state) : endEarly(state, "stop");
