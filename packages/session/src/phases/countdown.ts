import { sayCountdown } from "../cue-lines.ts";
import type { SessionState } from "../session-state.ts";
import { type Step, say, stay } from "../step.ts";
import { go } from "./active.ts";

export const countdownTime = (state: SessionState): Step => {
  const { phase } = state;
  if (phase.kind !== "countdown") return stay(state);
  if (state.now >= phase.startsAt) return go(state);
  const seconds = Math.ceil((phase.startsAt - state.now) / 1000);
  if (seconds >= phase.secondsSaid) return stay(state);
  return [{ ...state, phase: { ...phase, secondsSaid: seconds } }, say(sayCountdown(seconds))];
};
