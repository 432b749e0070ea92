import { otherSide, readEngine } from "@plumbline/motion";
import { sayHoldDone, sayHoldSeconds, sayOtherSide } from "../cue-lines.ts";
import type { SessionState } from "../session-state.ts";
import { holdsDone } from "../set-progress.ts";
import { type Step, say, stay } from "../step.ts";

/** A hold is told every so many seconds. [E] */
const SECONDS_BETWEEN = 5;

/** Spoken seconds of the running hold; that it was long enough, and another is due, or the other side is. */
export const tellHold = (before: SessionState, state: SessionState): Step => {
  const { dose } = state.plan;
  if (state.phase.kind !== "active" || state.engine === null || dose.kind !== "hold") return stay(state);
  const { holding } = readEngine(state.engine);
  if (holding === null) return stay(state);
  const side = dose.each ? holding.side : null;
  const done = holdsDone(state, dose, side);
  if (done > holdsDone(before, dose, side)) {
    if (done < dose.holds) return [state, say(sayHoldDone(done, dose.holds))];
    const isOtherDue = side !== null && holdsDone(state, dose, otherSide(side)) < dose.holds;
    return isOtherDue ? [state, say(sayOtherSide(null))] : stay(state);
  }
  const seconds = Math.floor(holding.duration / 1000);
  const isDue = seconds % SECONDS_BETWEEN === 0 && seconds > state.phase.secondsSaid;
  if (!isDue) return stay(state);
  return [{ ...state, phase: { ...state.phase, secondsSaid: seconds } }, say(sayHoldSeconds(seconds))];
};
