import { remindBreathing } from "../cue-policy.ts";
import type { SessionState } from "../session-state.ts";
import { cue, type Step, stay } from "../step.ts";

/** FC-12, where the exercise lists it. */
export const breathe = (state: SessionState): Step =>
  state.plan.exercise.spec.checks.includes("FC-12") ? cue(state, remindBreathing(state.cues, state.now)) : stay(state);
