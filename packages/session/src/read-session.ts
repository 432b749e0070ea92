import { gradeFrameRate, milliseconds, readEngine } from "@plumbline/motion";
import { shownCue } from "./cue-policy.ts";
import { framesPerSecond } from "./frame-rate.ts";
import { readFraming } from "./framing.ts";
import { heldFor } from "./hand-signal.ts";
import { HAND_HELD, startOfferOf } from "./phases/set-up.ts";
import type { SessionState } from "./session-state.ts";
import type { SessionView } from "./session-view.ts";
import { countShown, holdsOf } from "./set-progress.ts";
import { countOfSides } from "./tally.ts";

const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

const secondsUntil = (at: number, now: number): number => Math.max(0, Math.ceil((at - now) / 1000));

/** The state as a screen shows it. */
export const readSession = (state: SessionState): SessionView => {
  const { plan, phase, tally, set } = state;
  const engine = state.engine === null ? null : readEngine(state.engine);
  const perSecond = framesPerSecond(state.frameRate, state.now);
  const grade = gradeFrameRate(perSecond);
  const isActive = phase.kind === "active";
  const running = engine?.holding ?? null;
  const arc = plan.dose.kind === "hold" ? (running?.duration ?? 0) / plan.dose.duration : (engine?.phase ?? 0);
  return {
    phase: phase.kind,
    exerciseId: plan.exercise.id,
    dose: plan.dose,
    set,
    count: countShown(state),
    sideCounts: plan.dose.kind === "repetitions" && plan.dose.each ? countOfSides(tally, set) : null,
    arc: clampShare(arc),
    holds: holdsOf(state),
    holdingSide: running?.side ?? null,
    cue: shownCue(state.cues, state.now),
    frozen: isActive && engine === null ? "not-calibrated" : (engine?.frozen ?? null),
    view: engine?.view ?? state.calibration?.view ?? tally.view,
    measuredSide: engine?.measuredSide ?? null,
    frame: state.frame,
    framing: readFraming(state.frame),
    startOffer: startOfferOf(state),
    handRaised: clampShare(heldFor(state.hand) / HAND_HELD),
    countdownSeconds: phase.kind === "countdown" ? secondsUntil(phase.startsAt, state.now) : null,
    restSeconds:
      phase.kind === "resting"
        ? secondsUntil(phase.endsAt, state.now)
        : phase.kind === "paused" && phase.rest !== null
          ? secondsUntil(phase.rest, milliseconds(0))
          : null,
    framesPerSecond: perSecond,
    frameRateGrade: grade,
    isCountOnly: (isActive && phase.isCountOnly) || grade === "count-only",
    notes: [...new Set(tally.notes.filter((note) => note.set === set).map(({ check }) => check))],
    pauseReason: phase.kind === "paused" ? phase.reason : null,
    failure: phase.kind === "failed" ? phase.failure : null,
    modelFraction: state.modelFraction,
    framesAnalysed: state.recording?.length ?? 0,
    isVoiceOn: state.isVoiceOn,
    record: state.record,
  };
};
