import { isMeasured } from "@plumbline/exercises";
import {
  gradeFrameRate,
  type Milliseconds,
  milliseconds,
  type PoseFrame,
  startCalibration,
  stepCalibration,
} from "@plumbline/motion";
import { sayCountdown, sayCountOnlyOffered, sayRaiseHand } from "../cue-lines.ts";
import { framesPerSecond } from "../frame-rate.ts";
import { heldFor } from "../hand-signal.ts";
import { isImpactLimitReached } from "../impacts.ts";
import type { SessionState } from "../session-state.ts";
import type { StartOffer } from "../session-view.ts";
import { specForPatient } from "../spec-for-patient.ts";
import { andThen, type Step, say, stay } from "../step.ts";

/** UX-01. */
export const HAND_HELD = 2000;
const COUNTDOWN_SECONDS = 5;
/** REP-01. */
const CALIBRATION_FAILED_AFTER = 20_000;

/**
 * Every still second before a start replaces the one before it: people move between sets, and take their starting
 * position in the countdown. Whoever holds a hand up gives the start signal, and is not at rest.
 */
export const calibrate = (state: SessionState, frame: PoseFrame): SessionState => {
  if (!isMeasured(state.plan.exercise)) return state;
  if (state.hand !== null) return { ...state, calibrating: startCalibration() };
  const [calibrating, status] = stepCalibration(state.calibrating, frame, specForPatient(state.plan));
  return status.kind === "ready"
    ? { ...state, calibrating, calibrationProblem: null, calibration: status.calibration }
    : { ...state, calibrating, calibrationProblem: status.problem };
};

export const startOfferOf = (state: SessionState): StartOffer => {
  if (state.phase.kind !== "set-up") return "not-yet";
  if (isImpactLimitReached(state)) return "impacts-done";
  if (!isMeasured(state.plan.exercise)) return "ready";
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
  const isAwaited = isMeasured(state.plan.exercise) && !isImpactLimitReached(state);
  const hasFailed = isAwaited && state.calibration === null && state.now - phase.since >= CALIBRATION_FAILED_AFTER;
  if (!hasFailed || phase.offersCountOnly) return stay(state);
  return [{ ...state, phase: { kind: "set-up", since: phase.since, offersCountOnly: true } }, say(sayCountOnlyOffered)];
};
