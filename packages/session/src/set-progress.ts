import type { Dose } from "@plumbline/exercises";
import { type Milliseconds, milliseconds, readEngine, type Side } from "@plumbline/motion";
import { hasBegun, heldByHand } from "./hold-by-hand.ts";
import type { SessionState } from "./session-state.ts";
import { countInSet, countOfSides, lastSide } from "./tally.ts";
import { timeDone } from "./time-done.ts";

export type HoldDose = Extract<Dose, { kind: "hold" }>;
type HeldSoFar = { readonly side: Side | null; readonly duration: Milliseconds };

/** The hold that is on, by camera or, where the patient asked for it, by the clock. */
export const runningHold = ({ engine, holdByHand, now }: SessionState): HeldSoFar | null => {
  if (holdByHand === null) return engine === null ? null : readEngine(engine).holding;
  return hasBegun(holdByHand, now) ? { side: holdByHand.side, duration: heldByHand(holdByHand, now) } : null;
};

/** Holds of the current set, the running one as far as it has come. */
const holdsInSet = (state: SessionState): readonly HeldSoFar[] => {
  const running = runningHold(state);
  const ended = state.tally.holds.filter((held) => held.set === state.set).map(({ hold }) => hold);
  return running === null ? ended : [...ended, running];
};

/** Longest single hold of the current set on each side: 30 s asked for are 30 s at a stretch. */
export const longestHolds = (state: SessionState): Readonly<Record<Side, Milliseconds>> => {
  const holds = holdsInSet(state);
  const longest = (side: Side): Milliseconds =>
    milliseconds(Math.max(0, ...holds.filter((hold) => hold.side === side).map(({ duration }) => duration)));
  return { left: longest("left"), right: longest("right") };
};

/** Holds of the current set that were as long as asked for. @param side null for those of any side */
export const holdsDone = (state: SessionState, dose: HoldDose, side: Side | null): number =>
  holdsInSet(state).filter((hold) => (side === null || hold.side === side) && hold.duration >= dose.duration).length;

/**
 * What the set has come to against the dose: of both sides together, or, where each is counted, of the side that moved
 * last.
 */
export const countShown = (state: SessionState): number => {
  const { tally, set, plan } = state;
  if (plan.dose.kind === "hold") return doneInSet(state);
  if (plan.dose.kind === "time" || !plan.dose.each) return countInSet(tally, set);
  const counts = countOfSides(tally, set);
  const side = lastSide(tally, set);
  return side === null ? Math.max(counts.left, counts.right) : counts[side];
};

/** In what the dose counts: repetitions, holds, or milliseconds. Where each side is asked for, those of the slower one. */
const doneInSet = (state: SessionState): number => {
  const { dose } = state.plan;
  switch (dose.kind) {
    case "repetitions": {
      const { left, right } = countOfSides(state.tally, state.set);
      return dose.each ? Math.min(left, right) : countInSet(state.tally, state.set);
    }
    case "hold":
      return dose.each
        ? Math.min(holdsDone(state, dose, "left"), holdsDone(state, dose, "right"))
        : holdsDone(state, dose, null);
    case "time":
      return timeDone(state);
  }
};

/** Whether the current set is as long as the dose can ask for: it then ends by itself. */
export const isSetFull = (state: SessionState): boolean => {
  const { dose } = state.plan;
  return doneInSet(state) >= (dose.kind === "hold" ? dose.holds : dose.to);
};

/** Whether the dose is done: the last set has at least what the dose asks for. */
export const isDoseDone = (state: SessionState): boolean => {
  const { dose } = state.plan;
  return state.set >= dose.sets && doneInSet(state) >= (dose.kind === "hold" ? dose.holds : dose.from);
};
