import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { PoseSourceFailure } from "../../source-info.ts";
import type { AssessmentInput } from "./assessment-input.ts";
import type { AssessmentState } from "./assessment-state.ts";
import { type AssessmentStep, andThen, stay } from "./assessment-step.ts";
import { endOfSource } from "./phases/analyse.ts";
import { answerQuestion } from "./phases/answering.ts";
import { endEarly } from "./phases/conclude.ts";
import { endPractice } from "./phases/practice.ts";
import { countdownTime, goOnFromReady } from "./phases/ready.ts";
import { endRunningTry, goOnFromRunning, runningTime, touchSupport } from "./phases/running.ts";
import { enter, goOnFromSetUp, setUpTime } from "./phases/set-up.ts";
import { takeFrame } from "./take-frame.ts";

const open = (state: AssessmentState): AssessmentStep => {
  const opened = { ...state, modelFraction: 1 };
  if (state.phase.kind !== "opening") return stay(opened);
  return state.plan.source === "file" ? stay({ ...opened, phase: { kind: "analysing" } }) : enter(opened);
};

const goOn = (state: AssessmentState): AssessmentStep => {
  switch (state.phase.kind) {
    case "set-up":
      return goOnFromSetUp(state);
    case "practice":
      return endPractice(state);
    case "ready":
      return goOnFromReady(state);
    case "running":
      return goOnFromRunning(state);
    default:
      return stay(state);
  }
};

/** What was timed before the source failed is kept as a test that was cut short. */
const fail = (state: AssessmentState, failure: PoseSourceFailure): AssessmentStep =>
  andThen(endEarly(state, "stop"), (ended) => stay({ ...ended, phase: { kind: "failed", failure } }));

const obey = (state: AssessmentState, input: AssessmentInput): AssessmentStep => {
  switch (input.type) {
    case "model.progressed":
      return stay({ ...state, modelFraction: input.fraction });
    case "source.opened":
      return open(state);
    case "frame.detected":
      return takeFrame(state, input.frame);
    case "source.ended":
      return endOfSource(state);
    case "source.failed":
      return fail(state, input.failure);
    case "clock.ticked":
      return stay(state);
    case "go-on.pressed":
      return goOn(state);
    case "stop.pressed":
    case "page.left":
      return endEarly(state, "stop");
    case "pain.pressed":
      return endEarly(state, "pain");
    case "support.touched":
      return touchSupport(state);
    case "try.ended":
      return endRunningTry(state);
    case "question.answered":
      return answerQuestion(state, input.isYes);
    case "voice.switched":
      return [{ ...state, isVoiceOn: input.isOn }, input.isOn ? [] : [{ type: "cue.silence" }]];
  }
};

/** What is due because time has passed. */
const passTime = (state: AssessmentState): AssessmentStep => {
  switch (state.phase.kind) {
    case "set-up":
      return setUpTime(state, state.phase);
    case "countdown":
      return countdownTime(state);
    case "running":
      return runningTime(state);
    default:
      return stay(state);
  }
};

/**
 * A whole guided test as a function: nothing is executed here, the effects say what the outside is to do.
 * @param now on the same time line as the frames of the test's source
 */
export const advanceAssessment = (
  state: AssessmentState,
  input: AssessmentInput,
  now: Milliseconds,
): AssessmentStep => {
  const { kind } = state.phase;
  if (kind === "finished" || kind === "failed" || kind === "refused") return stay(state);
  const timed = Number.isFinite(now) ? { ...state, now: milliseconds(Math.max(state.now, now)) } : state;
  const [next, effects] = andThen(passTime(timed), (passed) => obey(passed, input));
  return [next, next.isVoiceOn ? effects : effects.filter(({ type }) => type !== "cue.say")];
};
