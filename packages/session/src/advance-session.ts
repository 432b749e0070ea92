import { isMeasured } from "@plumbline/exercises";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { sayCheck, sayNotMeasurable, sayStepIntoView } from "./cue-lines.ts";
import { isImpactLimitReached } from "./impacts.ts";
import { activeTime, countByHand } from "./phases/active.ts";
import { settle } from "./phases/analysing.ts";
import { countdownTime } from "./phases/countdown.ts";
import { answerEffort, answerPain, endByProgress, endMovement, fail, leave } from "./phases/ending.ts";
import { pause, resume } from "./phases/pausing.ts";
import { endSet, restingTime, startNextSet } from "./phases/resting.ts";
import { setUpTime, startCountdown, startOfferOf } from "./phases/set-up.ts";
import { stopMovement } from "./phases/stopping.ts";
import type { CueLine } from "./ports.ts";
import type { SessionInput } from "./session-input.ts";
import type { SessionState } from "./session-state.ts";
import { mayStart } from "./session-view.ts";
import type { DetectorInfo } from "./source-info.ts";
import { andThen, type Step, say, stay } from "./step.ts";
import { takeFrame } from "./take-frame.ts";

/** What somebody who comes to the set-up is told first. */
const welcome = (state: SessionState): CueLine => {
  if (isImpactLimitReached(state)) return sayCheck("FC-IMP-A", "guide");
  if (!isMeasured(state.plan.exercise)) return sayNotMeasurable("timer-only", state.plan.exercise.spec.views[0]);
  return sayStepIntoView;
};

const open = (state: SessionState, detector: DetectorInfo | null): Step => {
  const opened = { ...state, detector, modelFraction: 1 };
  if (state.phase.kind !== "opening") return stay(opened);
  if (state.plan.source === "file") return stay({ ...opened, phase: { kind: "analysing" } });
  return [{ ...opened, phase: { kind: "set-up", since: state.now, offersCountOnly: false } }, say(welcome(state))];
};

const isRunning = (state: SessionState): boolean => state.ending === null;

const start = (state: SessionState): Step => {
  if (mayStart(startOfferOf(state))) return startCountdown(state);
  return startNextSet(state);
};

const nextSet = (state: SessionState): Step => (state.phase.kind === "active" ? endSet(state) : startNextSet(state));

const end = (state: SessionState): Step =>
  state.phase.kind === "analysing" ? endMovement(settle(state), "completed") : endByProgress(state);

const obey = (state: SessionState, input: SessionInput): Step => {
  switch (input.type) {
    case "model.progressed":
      return stay({ ...state, modelFraction: input.fraction });
    case "source.opened":
      return open(state, input.detector);
    case "frame.detected":
      return takeFrame(state, input.frame);
    case "source.ended":
      return isRunning(state) ? end(state) : stay(state);
    case "source.failed":
      return fail(settle(state), input.failure);
    case "clock.ticked":
      return stay(state);
    case "start.pressed":
      return start(state);
    case "stop.pressed":
      return isRunning(state) ? stopMovement(settle(state)) : stay(state);
    case "pause.pressed":
      return pause(state, { kind: "asked" });
    case "resume.pressed":
      return resume(state);
    case "finish.pressed":
      return isRunning(state) ? endByProgress(settle(state)) : stay(state);
    case "next-set.pressed":
      return nextSet(state);
    case "count.pressed":
      return countByHand(state);
    case "pain.answered":
      return answerPain(state, input.score);
    case "effort.answered":
      return answerEffort(state, input.score);
    case "voice.switched":
      return [{ ...state, isVoiceOn: input.isOn }, input.isOn ? [] : [{ type: "cue.silence" }]];
    case "page.left":
      return leave(settle(state));
  }
};

/** What is due because time has passed. */
const passTime = (state: SessionState): Step => {
  switch (state.phase.kind) {
    case "set-up":
      return setUpTime(state, state.phase);
    case "countdown":
      return countdownTime(state);
    case "active":
      return activeTime(state);
    case "resting":
      return restingTime(state);
    default:
      return stay(state);
  }
};

/**
 * The whole session as a function: nothing is executed here, the effects say what the outside is to do.
 * @param now on the same time line as the frames of the session's source
 */
export const advanceSession = (state: SessionState, input: SessionInput, now: Milliseconds): Step => {
  if (state.phase.kind === "finished" || state.phase.kind === "failed") return stay(state);
  const timed: SessionState = Number.isFinite(now) ? { ...state, now: milliseconds(Math.max(state.now, now)) } : state;
  const [next, effects] = andThen(passTime(timed), (passed) => obey(passed, input));
  return [next, next.isVoiceOn ? effects : effects.filter(({ type }) => type !== "cue.say")];
};
