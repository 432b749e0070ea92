import { bareResult, type InvalidReason } from "@plumbline/clinical";
import { sayMovementOver } from "../../../cue-lines.ts";
import { sayAreYouOk, sayQuestion } from "../assessment-lines.ts";
import type { AssessmentEnd, AssessmentQuestion, AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, saying, stay } from "../assessment-step.ts";
import { hasBegun, type Measuring, scoreMeasuring } from "../measuring.ts";

/** ASSESS-06. A check of severity stop ended what the test asks for. */
const REASON_OF_END: Readonly<Record<Exclude<AssessmentEnd, "test">, InvalidReason>> = {
  stop: "stopped_by_patient",
  pain: "pain_stop",
  check: "wrong_protocol",
  // FALL-03: the test is over, whatever is answered.
  fall: "wrong_protocol",
};

/** The test is over: its result, if anything was timed. REP-19: that of a sample is shown, and not told. */
export const conclude = (state: AssessmentState, end: AssessmentEnd): AssessmentStep => {
  const reasons = end === "test" ? state.reasons : [...state.reasons, REASON_OF_END[end]];
  const { measuring, plan } = state;
  const isTest = measuring !== null && hasBegun(measuring, state.now);
  const result = isTest ? scoreMeasuring(measuring, plan, reasons) : null;
  const isTold = result !== null && plan.source === "camera";
  return [
    { ...state, phase: { kind: "finished" }, end, reasons, result },
    [
      ...(end === "test" ? [] : [{ type: "cue.silence" } as const]),
      { type: "source.close" },
      { type: "cue.say", line: end === "fall" ? sayAreYouOk : sayMovementOver },
      ...(isTold ? [{ type: "result.tell", result: bareResult(result) } as const] : []),
    ],
  ];
};

/** ASSESS-CS-04: where suspected. Whether a hand held on in a stance, only the patient knows. */
const questionAfter = (measuring: Measuring): AssessmentQuestion | null => {
  switch (measuring.of) {
    case "chair-stand":
    case "five-times":
      return measuring.state.run.arms === "to_be_asked" ? "arms" : null;
    case "four-stage":
    case "single-leg":
      return "support";
  }
};

/** The measuring came to its own end. */
export const endMeasuring = (state: AssessmentState, measuring: Measuring): AssessmentStep => {
  const question = questionAfter(measuring);
  const measured = { ...state, measuring };
  if (question === null) return conclude(measured, "test");
  return saying({ ...measured, phase: { kind: "asking", question } }, sayQuestion(question));
};

/** Nothing is asked before anything has begun; a test that is stopped is not asked about either. */
export const endEarly = (state: AssessmentState, end: Exclude<AssessmentEnd, "test">): AssessmentStep =>
  state.phase.kind === "finished" || state.phase.kind === "failed" ? stay(state) : conclude(state, end);
