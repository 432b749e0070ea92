import { gradeFrameRate, type Milliseconds, milliseconds, type PoseFrame, stepCalibration } from "@plumbline/motion";
import { sayCountdown, sayCountOnlyOffered, sayRaiseHand } from "../cue-lines.ts";
import { framesPerSecond } from "../frame-rate.ts";
import { heldFor } from "../hand-signal.ts";
import type { SessionState } from "../session-state.ts";
import type { StartOffer } from "../session-view.ts";
import { andThen, type Step, say, stay } from "../step.ts";

/** UX-01. */
export const HAND_HELD = 2000;
const COUNTDOWN_SECONDS = 5;
/** REP-01. */
const CALIBRATION_FAILED_AFTER = 20_000;

/** Every still, upright second before a start replaces the one before it: people move between sets. */
export const calibrate = (state: SessionState, frame: PoseFrame): SessionState => {
  const [calibrating, status] = stepCalibration(state.calibrating, frame);
  return { ...state, calibrating, calibration: status.kind === "ready" ? status.calibration : state.calibration };
};

export const startOfferOf = (state: SessionState): StartOffer => {
  if (state.phase.kind !== "set-up") return "not-yet";
  if (gradeFrameRate(framesPerSecond(state.frameRate, state.now)) === "too-slow") return "too-slow";
  if (state.calibration !== null) return "ready";
  return state.phase.offersCountOnly ? "count-only" : "not-yet";
};

export const startCountdown = (state: SessionState): Step => [
  {
    ...state,
    hand: null,
    phase: {
      kind: "countdown",
      startsAt: milliseconds(state.now + COUNTDOWN_SECONDS * 1000),
      secondsSaid: COUNTDOWN_SECONDS,
    },
  },
  say(sayCountdown(COUNTDOWN_SECONDS)),
];

export const setUpFrame = (state: SessionState, frame: PoseFrame): Step => {
  const calibrated = calibrate(state, frame);
  const isNewlyReady = state.calibration === null && calibrated.calibration !== null;
  const ready: Step = isNewlyReady ? [calibrated, say(sayRaiseHand)] : stay(calibrated);
  return andThen(ready, (next) =>
    startOfferOf(next) === "ready" && heldFor(next.hand) >= HAND_HELD ? startCountdown(next) : stay(next),
  );
};

export const setUpTime = (
  state: SessionState,
  phase: { readonly since: Milliseconds; readonly offersCountOnly: boolean },
): Step => {
  const hasFailed = state.calibration === null && state.now - phase.since >= CALIBRATION_FAILED_AFTER;
  if (!hasFailed || phase.offersCountOnly) return stay(state);
  return [{ ...state, phase: { kind: "set-up", since: phase.since, offersCountOnly: true } }, say(sayCountOnlyOffered)];
};
