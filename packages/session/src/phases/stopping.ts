import type { SessionState } from "../session-state.ts";
import type { Step } from "../step.ts";
import { endMovement } from "./ending.ts";
import { halt } from "./pausing.ts";

/** UX-01, SAFE-05: by button, key, word or crossed arms. Where nothing has begun, there is nothing to ask about. */
export const stopMovement = (state: SessionState): Step => {
  const { kind } = state.phase;
  const canBeHalted = kind === "countdown" || kind === "active" || kind === "resting" || kind === "paused";
  return state.plan.asksWhyStopped && canBeHalted ? halt(state, { kind: "stopped" }) : endMovement(state, "stopped");
};
