import { isMeasured } from "@plumbline/exercises";
import { type Milliseconds, milliseconds, readEngine } from "@plumbline/motion";
import type { SessionState } from "./session-state.ts";
import { activeTimeOf } from "./tally.ts";

/** Since the last start. Where nothing is measured there is only the clock. */
export const runningTime = ({ plan, phase, engine, now }: SessionState): Milliseconds => {
  if (phase.kind !== "active") return milliseconds(0);
  if (!isMeasured(plan.exercise) || phase.isCountOnly) return milliseconds(now - phase.since);
  return engine === null ? milliseconds(0) : readEngine(engine).activeFor;
};

/** For how long the exercise was done in this set, pauses left out. */
export const timeDone = (state: SessionState): Milliseconds =>
  milliseconds(activeTimeOf(state.tally, state.set) + runningTime(state));
