import type { AssessmentResult } from "@plumbline/clinical";
import type { CueLine } from "../../ports.ts";
import type { AssessmentState } from "./assessment-state.ts";

/** What the outside is asked to do; `runAssessment` performs it. */
export type AssessmentEffect =
  | { readonly type: "cue.say"; readonly line: CueLine }
  | { readonly type: "cue.silence" }
  /** REP-19: only of a camera. ASSESS-06: invalid ones, too. */
  | { readonly type: "result.tell"; readonly result: AssessmentResult }
  | { readonly type: "source.close" };

export type AssessmentStep = readonly [AssessmentState, readonly AssessmentEffect[]];

export const stay = (state: AssessmentState): AssessmentStep => [state, []];

export const saying = (state: AssessmentState, ...lines: readonly CueLine[]): AssessmentStep => [
  state,
  lines.map((line) => ({ type: "cue.say", line })),
];

/** Does the next thing to the state of a step; the effects of both follow each other. */
export const andThen = (
  [state, effects]: AssessmentStep,
  next: (state: AssessmentState) => AssessmentStep,
): AssessmentStep => {
  const [after, more] = next(state);
  return [after, [...effects, ...more]];
};
