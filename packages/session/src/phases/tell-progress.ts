import { readEngine } from "@plumbline/motion";
import { sayHoldSeconds, sayOtherSide } from "../cue-lines.ts";
import { hintView } from "../cue-policy.ts";
import type { SessionState } from "../session-state.ts";
import { holdsOf } from "../set-progress.ts";
import { cue, type Step, say, stay } from "../step.ts";

/** A hold is told every so many seconds. [E] */
const SECONDS_BETWEEN = 5;
/** EX-VIEW's hint waits until the patient has settled. [E] */
const VIEW_HINT_AFTER = 3000;

/** Spoken seconds of the running hold, and the call to change legs when one side has done its time. */
export const tellHold = (before: SessionState, state: SessionState): Step => {
  const { dose } = state.plan;
  if (state.phase.kind !== "active" || state.engine === null || dose.kind !== "hold") return stay(state);
  const { holding } = readEngine(state.engine);
  if (holding === null) return stay(state);
  const longestBefore = holdsOf(before)[holding.side];
  const longest = holdsOf(state);
  const isDoneNow = longestBefore < dose.duration && longest[holding.side] >= dose.duration;
  const otherSide = holding.side === "left" ? "right" : "left";
  if (isDoneNow && longest[otherSide] < dose.duration) return [state, say(sayOtherSide)];
  const seconds = Math.floor(holding.duration / 1000);
  const isDue = seconds % SECONDS_BETWEEN === 0 && seconds > state.phase.secondsSaid;
  if (!isDue) return stay(state);
  return [{ ...state, phase: { ...state.phase, secondsSaid: seconds } }, say(sayHoldSeconds(seconds))];
};

/** EX-VIEW: counted from here, but not all checks are on. */
export const tellView = (state: SessionState): Step => {
  if (state.phase.kind !== "active" || state.engine === null) return stay(state);
  const [recommended] = state.plan.exercise.spec.views;
  const { view, frozen } = readEngine(state.engine);
  const isSettled = state.now - state.phase.since >= VIEW_HINT_AFTER;
  if (!isSettled || view === null || frozen !== null || view === recommended) return stay(state);
  return cue(state, hintView(state.cues, recommended, state.now));
};
