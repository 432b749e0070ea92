import type { FallTrigger } from "@plumbline/clinical";
import { isHandRaised, milliseconds, type PoseFrame } from "@plumbline/motion";
import { watchFalls } from "./falls/watch-falls.ts";
import { addFrameTime } from "./frame-rate.ts";
import { areArmsCrossedOverhead, heldFor, stepHandSignal } from "./hand-signal.ts";
import { activeFrame } from "./phases/active.ts";
import { collectFrame } from "./phases/analysing.ts";
import { halt } from "./phases/pausing.ts";
import { restingFrame } from "./phases/resting.ts";
import { calibrate, setUpFrame } from "./phases/set-up.ts";
import { stopMovement } from "./phases/stopping.ts";
import type { SessionState } from "./session-state.ts";
import { type Step, stay } from "./step.ts";

/** SAFE-05. */
const STOP_SIGN_HELD = 1000;

const lookAt = (state: SessionState, frame: PoseFrame): SessionState => ({
  ...state,
  origin: state.origin ?? frame.at,
  // Brightness is measured about once a second; in between, the last measurement stands.
  frame: { ...frame, brightness: frame.brightness ?? state.frame?.brightness ?? null },
  frameRate: addFrameTime(state.frameRate, frame.at),
  hand: stepHandSignal(state.hand, isHandRaised(frame), frame.at),
  stopSign: stepHandSignal(state.stopSign, areArmsCrossedOverhead(frame), frame.at),
});

const halts = (state: SessionState): boolean => {
  const { kind } = state.phase;
  const canBeHalted = kind === "countdown" || kind === "active" || kind === "resting" || kind === "paused";
  if (state.phase.kind === "paused" && state.phase.reason.kind === "stopped") return false;
  return canBeHalted && heldFor(state.stopSign) >= milliseconds(STOP_SIGN_HELD);
};

/** FALL-01: what has been suspected, and not been answered yet. */
const suspicionOf = ({ falls, phase }: SessionState): FallTrigger | null => {
  const isAsked = phase.kind === "paused" && phase.reason.kind === "fall";
  return isAsked ? null : (falls?.detection.suspicion?.trigger ?? null);
};

const move = (state: SessionState, frame: PoseFrame): Step => {
  switch (state.phase.kind) {
    case "analysing":
      return stay(collectFrame(state, frame));
    case "set-up":
      return setUpFrame(state, frame);
    case "countdown":
      return stay(calibrate(state, frame));
    case "active":
      return activeFrame(state, frame);
    case "resting":
      return restingFrame(state, frame);
    default:
      return stay(state);
  }
};

/** One frame. A frame whose time does not rise is a duplicate, or the clock went back: it is left out. */
export const takeFrame = (state: SessionState, frame: PoseFrame): Step => {
  if (!Number.isFinite(frame.at) || (state.frame !== null && frame.at <= state.frame.at)) return stay(state);
  const looked = watchFalls(lookAt(state, frame), frame);
  const trigger = suspicionOf(looked);
  if (trigger !== null) return halt(looked, { kind: "fall", trigger });
  return halts(looked) ? stopMovement(looked) : move(looked, frame);
};
