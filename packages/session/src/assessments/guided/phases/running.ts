import type { StanceSample } from "@plumbline/clinical";
import { type MotionEvent, milliseconds } from "@plumbline/motion";
import { sayCheck, sayNotMeasurable } from "../../../cue-lines.ts";
import { type EngineStep, problemOf } from "../../engine-step.ts";
import { toStanceSample } from "../../stance-sample.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, andThen, saying, stay } from "../assessment-step.ts";
import { exerciseSpecOf } from "../camera-test.ts";
import { chairFrame, chairTime, isChair } from "./chair.ts";
import { endEarly } from "./conclude.ts";
import { fourStageFrame, letGoNow } from "./four-stage.ts";
import { endTry, singleLegFrame } from "./single-leg.ts";

/** The same sentence about what cannot be measured is not repeated sooner. Milliseconds. [E] */
const BETWEEN_REFUSALS = 10_000;

/** EX-REFUSE: what cannot be measured, and how to mend it. */
const tellRefusal = (state: AssessmentState, step: EngineStep): AssessmentStep => {
  const reason = problemOf(step);
  if (reason === null) return stay({ ...state, refused: null });
  const { refused } = state;
  const isTold = refused !== null && refused.reason === reason && state.now - refused.at < BETWEEN_REFUSALS;
  if (isTold) return stay(state);
  const [view] = exerciseSpecOf(state.plan.test).views;
  return saying({ ...state, refused: { reason, at: state.now } }, sayNotMeasurable(reason, view));
};

const isStop = (event: MotionEvent): event is Extract<MotionEvent, { readonly type: "check.raised" }> =>
  event.type === "check.raised" && event.severity === "stop";

/** FC-13: a stop is said at once. FC-09 ends a stance by its own rules (ASSESS-4S-02); any other ends the test. */
const tellStops = (state: AssessmentState, { events }: EngineStep): AssessmentStep => {
  const stop = events.find(isStop);
  if (stop === undefined) return stay(state);
  const told = saying(state, sayCheck(stop.check, "stop"));
  return stop.check === "FC-09" ? told : andThen(told, (next) => endEarly(next, "check"));
};

const stand = (state: AssessmentState, sample: StanceSample): AssessmentStep => {
  const { measuring } = state;
  if (measuring?.of === "four-stage") return fourStageFrame(state, measuring, sample);
  return measuring?.of === "single-leg" ? singleLegFrame(state, measuring.state, sample) : stay(state);
};

/** In the countdown, too: it shows that the patient is sitting. */
export const measureFrame = (state: AssessmentState, step: EngineStep): AssessmentStep => {
  const { measuring } = state;
  if (measuring === null) return stay(state);
  return isChair(measuring) ? chairFrame(state, measuring, step) : stand(state, toStanceSample(step, state.feet));
};

/** What is said of every frame from the practice on, whatever is measured. */
export const tellFrame = (state: AssessmentState, step: EngineStep): AssessmentStep =>
  andThen(tellRefusal(state, step), (next) => tellStops(next, step));

/** ASSESS-4S-02, ASSESS-SLS-01: the patient, or a helper, says that a hand holds on. It comes between two frames. */
export const touchSupport = (state: AssessmentState): AssessmentStep =>
  state.phase.kind === "running"
    ? stand(state, {
        at: milliseconds(state.now + 1),
        lift: null,
        feet: null,
        isSupportTouched: true,
        isSwaying: false,
      })
    : stay(state);

export const runningTime = (state: AssessmentState): AssessmentStep => {
  const { measuring } = state;
  return measuring !== null && isChair(measuring) ? chairTime(state, measuring) : stay(state);
};

/** "I have let go" of the four stages; nothing else waits for a word once the test runs. */
export const goOnFromRunning = (state: AssessmentState): AssessmentStep =>
  state.measuring?.of === "four-stage" ? letGoNow(state, state.measuring) : stay(state);

/** SLS-2. */
export const endRunningTry = (state: AssessmentState): AssessmentStep =>
  state.phase.kind === "running" && state.measuring?.of === "single-leg"
    ? endTry(state, state.measuring.state)
    : stay(state);
