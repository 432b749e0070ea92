import { type Milliseconds, milliseconds, readEngine, type Side } from "@plumbline/motion";
import type { SessionState } from "./session-state.ts";
import { countInSet, longestHold } from "./tally.ts";

/** Longest hold of the current set on each side, the running one included. */
export const holdsOf = (state: SessionState): Readonly<Record<Side, Milliseconds>> => {
  const running = state.engine === null ? null : readEngine(state.engine).holding;
  const longest = (side: Side): Milliseconds =>
    milliseconds(Math.max(longestHold(state.tally, state.set, side), running?.side === side ? running.duration : 0));
  return { left: longest("left"), right: longest("right") };
};

/** Whether the current set is as long as the dose can ask for: it then ends by itself. */
export const isSetFull = (state: SessionState): boolean => {
  const { dose } = state.plan;
  if (dose.kind === "repetitions") return countInSet(state.tally, state.set) >= dose.to;
  const { left, right } = holdsOf(state);
  return left >= dose.duration && right >= dose.duration;
};

/** Whether the dose is done: the last set has at least what the dose asks for. */
export const isDoseDone = (state: SessionState): boolean => {
  const { dose } = state.plan;
  if (state.set < dose.sets) return false;
  return dose.kind === "repetitions" ? countInSet(state.tally, state.set) >= dose.from : isSetFull(state);
};
