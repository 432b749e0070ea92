import { otherSide, readEngine, type Side } from "@plumbline/motion";
import { sayHoldDone, sayHoldSeconds, sayOtherSide } from "../cue-lines.ts";
import type { SessionState } from "../session-state.ts";
import { type HoldDose, holdsDone } from "../set-progress.ts";
import { type Step, say, stay } from "../step.ts";

/** A hold is told every so many seconds. [E] */
const SECONDS_BETWEEN = 5;

export const isToldAt = (seconds: number): boolean => seconds > 0 && seconds % SECONDS_BETWEEN === 0;

/** What is due when a hold was long enough. @param side null where the dose is of any side */
export const tellHoldDone = (state: SessionState, dose: HoldDose, side: Side | null): Step => {
  const done = holdsDone(state, dose, side);
  if (done < dose.holds) return [state, say(sayHoldDone(done, dose.holds))];
  const isOtherDue = side !== null && holdsDone(state, dose, otherSide(side)) < dose.holds;
  return isOtherDue ? [state, say(sayOtherSide(null))] : stay(state);
};

/** Spoken seconds of the running hold; that it was long enough, and another is due, or the other side is. */
export const tellHold = (before: SessionState, state: SessionState): Step => {
  const { dose } = state.plan;
  if (state.phase.kind !== "active" || state.engine === null || dose.kind !== "hold") return stay(state);
  // What is held by hand is told by the clock that times it.
  if (state.holdByHand !== null) return stay(state);
  const { holding } = readEngine(state.engine);
  if (holding === null) return stay(state);
  const side = dose.each ? holding.side : null;
  if (holdsDone(state, dose, side) > holdsDone(before, dose, side)) return tellHoldDone(state, dose, side);
  const seconds = Math.floor(holding.duration / 1000);
  if (!isToldAt(seconds) || seconds <= state.phase.secondsSaid) return stay(state);
  return [{ ...state, phase: { ...state.phase, secondsSaid: seconds } }, say(sayHoldSeconds(seconds))];
};
