import { readEngine } from "@plumbline/motion";
import { hintView } from "../cue-policy.ts";
import type { SessionState } from "../session-state.ts";
import { cue, type Step, stay } from "../step.ts";

/** EX-VIEW's hint waits until the patient has settled. [E] */
const VIEW_HINT_AFTER = 3000;

/** EX-VIEW: counted from here, but not all checks are on. */
export const tellView = (state: SessionState): Step => {
  if (state.phase.kind !== "active" || state.engine === null || state.holdByHand !== null) return stay(state);
  const [recommended] = state.plan.exercise.spec.views;
  const { view, frozen } = readEngine(state.engine);
  const isSettled = state.now - state.phase.since >= VIEW_HINT_AFTER;
  if (!isSettled || view === null || frozen !== null || view === recommended) return stay(state);
  return cue(state, hintView(state.cues, recommended, state.now));
};
