import { isMeasured } from "@plumbline/exercises";
import { type EngineReadout, gradeFrameRate, type NotMeasurableReason, readEngine } from "@plumbline/motion";
import { shownCue } from "./cue-policy.ts";
import { framesPerSecond } from "./frame-rate.ts";
import { readFraming } from "./framing.ts";
import { heldFor } from "./hand-signal.ts";
import { secondOf } from "./hold-by-hand.ts";
import { HAND_HELD, startOfferOf } from "./phases/set-up.ts";
import { postureUncheckedOf } from "./posture-unchecked.ts";
import type { SessionState } from "./session-state.ts";
import type { SessionView } from "./session-view.ts";
import { countShown, longestHolds, runningHold } from "./set-progress.ts";
import { countOfSides } from "./tally.ts";
import { runningTime, timeDone } from "./time-done.ts";
import { guideAt } from "./timer-guide.ts";

const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

const secondsUntil = (at: number, now: number): number => Math.max(0, Math.ceil((at - now) / 1000));

const readArc = (state: SessionState, engine: EngineReadout | null): number => {
  const { dose } = state.plan;
  switch (dose.kind) {
    case "repetitions":
      return engine?.phase ?? 0;
    case "hold":
      return (runningHold(state)?.duration ?? 0) / dose.duration;
    case "time":
      return timeDone(state) / dose.to;
  }
};

const readRest = ({ phase, now }: SessionState): number | null => {
  if (phase.kind === "resting") return secondsUntil(phase.endsAt, now);
  return phase.kind === "paused" && phase.rest !== null ? secondsUntil(phase.rest, 0) : null;
};

const readHoldByHand = ({ holdByHand, now }: SessionState): SessionView["holdByHand"] =>
  holdByHand === null ? null : { side: holdByHand.side, startsIn: Math.max(0, -secondOf(holdByHand, now)) };

const readFrozen = ({ plan, phase }: SessionState, engine: EngineReadout | null): NotMeasurableReason | null => {
  if (!isMeasured(plan.exercise)) return null;
  return phase.kind === "active" && engine === null ? "not-calibrated" : (engine?.frozen ?? null);
};

/** The state as a screen shows it. */
export const readSession = (state: SessionState): SessionView => {
  const { plan, phase, tally, set } = state;
  const engine = state.engine === null ? null : readEngine(state.engine);
  const perSecond = framesPerSecond(state.frameRate, state.now);
  const grade = gradeFrameRate(perSecond);
  const isActive = phase.kind === "active";
  const view = engine?.view ?? state.calibration?.view ?? tally.view;
  return {
    phase: phase.kind,
    exerciseId: plan.exercise.id,
    dose: plan.dose,
    set,
    count: countShown(state),
    sideCounts: plan.dose.kind === "repetitions" && plan.dose.each ? countOfSides(tally, set) : null,
    arc: clampShare(readArc(state, engine)),
    holds: longestHolds(state),
    holding: runningHold(state),
    holdByHand: readHoldByHand(state),
    timeDone: timeDone(state),
    timer: isMeasured(plan.exercise) ? null : guideAt(runningTime(state)),
    cue: shownCue(state.cues, state.now),
    frozen: readFrozen(state, engine),
    view,
    measuredSide: engine?.measuredSide ?? null,
    frame: state.frame,
    framing: readFraming(state.frame, plan.exercise.spec),
    calibrationProblem: state.calibrationProblem,
    startOffer: startOfferOf(state),
    handRaised: clampShare(heldFor(state.hand) / HAND_HELD),
    countdownSeconds: phase.kind === "countdown" ? secondsUntil(phase.startsAt, state.now) : null,
    restSeconds: readRest(state),
    framesPerSecond: perSecond,
    frameRateGrade: grade,
    isCountOnly: (isActive && phase.isCountOnly) || grade === "count-only",
    postureUnchecked: postureUncheckedOf(plan.exercise.spec, view),
    notes: [...new Set(tally.notes.filter((note) => note.set === set).map(({ check }) => check))],
    pauseReason: phase.kind === "paused" ? phase.reason : null,
    stopChecks: state.stopChecks,
    failure: phase.kind === "failed" ? phase.failure : null,
    modelFraction: state.modelFraction,
    framesAnalysed: state.recording?.length ?? 0,
    isVoiceOn: state.isVoiceOn,
    record: state.record,
  };
};
