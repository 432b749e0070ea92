import type { Dose } from "@plumbline/exercises";
import { type Milliseconds, milliseconds, readEngine, type Side } from "@plumbline/motion";
import type { SessionState } from "./session-state.ts";
import { countInSet, countOfSides, lastSide, longestHold } from "./tally.ts";

/** Longest hold of the current set on each side, the running one included. */
export const holdsOf = (state: SessionState): Readonly<Record<Side, Milliseconds>> => {
  const running = state.engine === null ? null : readEngine(state.engine).holding;
  const longest = (side: Side): Milliseconds =>
    milliseconds(Math.max(longestHold(state.tally, state.set, side), running?.side === side ? running.duration : 0));
  return { left: longest("left"), right: longest("right") };
};

/**
 * What the set has come to against the dose: of both sides together, or, where each is counted, of the side that moved
 * last.
 */
export const countShown = ({ tally, set, plan }: SessionState): number => {
  if (plan.dose.kind !== "repetitions" || !plan.dose.each) return countInSet(tally, set);
  const counts = countOfSides(tally, set);
  const side = lastSide(tally, set);
  return side === null ? Math.max(counts.left, counts.right) : counts[side];
};

/** Repetitions of this set that the dose can be held against: where each side is counted, those of the slower one. */
const countTowards = (state: SessionState, { each }: Extract<Dose, { kind: "repetitions" }>): number => {
  if (!each) return countInSet(state.tally, state.set);
  const { left, right } = countOfSides(state.tally, state.set);
  return Math.min(left, right);
};

/** Whether the current set is as long as the dose can ask for: it then ends by itself. */
export const isSetFull = (state: SessionState): boolean => {
  const { dose } = state.plan;
  if (dose.kind === "repetitions") return countTowards(state, dose) >= dose.to;
  const { left, right } = holdsOf(state);
  return left >= dose.duration && right >= dose.duration;
};

/** Whether the dose is done: the last set has at least what the dose asks for. */
export const isDoseDone = (state: SessionState): boolean => {
  const { dose } = state.plan;
  if (state.set < dose.sets) return false;
  return dose.kind === "repetitions" ? countTowards(state, dose) >= dose.from : isSetFull(state);
};
