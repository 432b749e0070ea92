import { milliseconds, startCalibration } from "@plumbline/motion";
import { startCues } from "./cue-policy.ts";
import { startFrameRate } from "./frame-rate.ts";
import type { SessionPlan } from "./session-plan.ts";
import type { SessionState } from "./session-state.ts";
import { startTally } from "./tally.ts";

/** The first state: waiting for the source to open. */
export const startSession = (plan: SessionPlan): SessionState => ({
  plan,
  phase: { kind: "opening" },
  now: milliseconds(0),
  origin: null,
  begunAt: null,
  set: 1,
  detector: null,
  modelFraction: 0,
  frame: null,
  frameRate: startFrameRate,
  hand: null,
  stopSign: null,
  falls: null,
  calibrating: startCalibration(),
  calibrationProblem: null,
  calibration: null,
  engine: null,
  holdByHand: null,
  tally: startTally,
  stopChecks: 0,
  cues: startCues,
  isVoiceOn: plan.isVoiceOn,
  trace: null,
  recording: null,
  pain: null,
  effort: null,
  ending: null,
  record: null,
});
