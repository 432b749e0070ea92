import { milliseconds } from "@plumbline/motion";
import { sayPaused } from "../cue-lines.ts";
import { forgetFall } from "../falls/watch-falls.ts";
import type { PauseReason, SessionState } from "../session-state.ts";
import { type Step, say, stay } from "../step.ts";
import { closeMeasurement } from "./ending.ts";
import { startCountdown } from "./set-up.ts";

export const pause = (state: SessionState, reason: PauseReason): Step => {
  const { phase } = state;
  if (phase.kind !== "active" && phase.kind !== "countdown" && phase.kind !== "resting") return stay(state);
  const rest = phase.kind === "resting" ? milliseconds(Math.max(0, phase.endsAt - state.now)) : null;
  const paused: SessionState = { ...closeMeasurement(state), phase: { kind: "paused", reason, rest } };
  return [paused, [{ type: "cue.silence" }, ...(reason.kind === "asked" ? say(sayPaused) : [])]];
};

/** SAFE-05: whatever is under way halts at once; what was paused for another reason is now paused for this one. */
export const halt = (state: SessionState, reason: PauseReason): Step => {
  const { phase } = state;
  if (phase.kind !== "paused") return pause(state, reason);
  return [{ ...state, stopSign: null, phase: { ...phase, reason } }, [{ type: "cue.silence" }]];
};

/** Whoever pressed Resume needs time to walk back: a set goes on after a countdown. */
export const resume = (state: SessionState): Step => {
  if (state.phase.kind !== "paused") return stay(state);
  const { rest } = state.phase;
  const falls = forgetFall(state.falls);
  if (rest === null) return startCountdown({ ...state, falls });
  return stay({
    ...state,
    falls,
    phase: { kind: "resting", endsAt: milliseconds(state.now + rest), isOverSaid: rest === 0 },
  });
};
