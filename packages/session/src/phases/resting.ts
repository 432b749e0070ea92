import { milliseconds, type PoseFrame, startCalibration } from "@plumbline/motion";
import { sayRestOver, saySetDone } from "../cue-lines.ts";
import { beginSetOfCues } from "../cue-policy.ts";
import { heldFor } from "../hand-signal.ts";
import type { SessionState } from "../session-state.ts";
import { type Step, say, stay } from "../step.ts";
import { closeMeasurement, endByProgress } from "./ending.ts";
import { calibrate, HAND_HELD, startCountdown } from "./set-up.ts";

/** Specification §4.5: 60–90 s between sets. */
const REST = 60_000;

/** The rest begins, or, after the last set, the end. */
export const endSet = (state: SessionState): Step => {
  const { sets } = state.plan.dose;
  if (state.set >= sets) return endByProgress(state);
  const endsAt = milliseconds(state.now + REST);
  return [
    {
      ...closeMeasurement(state),
      calibrating: startCalibration(),
      phase: { kind: "resting", endsAt, isOverSaid: false },
    },
    say(saySetDone(state.set, sets)),
  ];
};

/** The rest is advice: the patient may start sooner, and is never started without asking. */
export const startNextSet = (state: SessionState): Step =>
  state.phase.kind === "resting"
    ? startCountdown({ ...state, set: state.set + 1, cues: beginSetOfCues(state.cues) })
    : stay(state);

export const restingFrame = (state: SessionState, frame: PoseFrame): Step => {
  const calibrated = calibrate(state, frame);
  return heldFor(calibrated.hand) >= HAND_HELD ? startNextSet(calibrated) : stay(calibrated);
};

export const restingTime = (state: SessionState): Step => {
  const { phase } = state;
  if (phase.kind !== "resting" || phase.isOverSaid || state.now < phase.endsAt) return stay(state);
  return [{ ...state, phase: { ...phase, isOverSaid: true } }, say(sayRestOver)];
};
