import { isMeasured } from "@plumbline/exercises";
import { gradeFrameRate, type PoseFrame, startEngine, stepEngine } from "@plumbline/motion";
import { sayCameraTooSlow, sayCount, sayGo, sayHoldNoted } from "../cue-lines.ts";
import { releaseCue } from "../cue-policy.ts";
import { framesPerSecond, sampleFrameRate } from "../frame-rate.ts";
import type { SessionState } from "../session-state.ts";
import { countShown, isSetFull } from "../set-progress.ts";
import { startThinning, stepThinning } from "../skeleton-trace/thin-skeleton.ts";
import { specForPatient } from "../spec-for-patient.ts";
import { andThen, cue, type Step, say, stay } from "../step.ts";
import { timeDone } from "../time-done.ts";
import { receiveEvent } from "./motion-events.ts";
import { pause } from "./pausing.ts";
import { endSet } from "./resting.ts";
import { calibrate } from "./set-up.ts";
import { stopAtImpactLimit } from "./stop-check.ts";
import { tellHold } from "./tell-hold.ts";
import { tellTime } from "./tell-time.ts";
import { tellView } from "./tell-view.ts";
import { pressHold, timeByHand } from "./time-by-hand.ts";

/** The start signal of a set (REP-10). Without a calibration, counting begins as soon as there is one. */
export const go = (state: SessionState): Step => {
  const { calibration, plan, now } = state;
  const secondsSaid = plan.dose.kind === "time" ? Math.floor(timeDone(state) / 1000) : 0;
  return [
    {
      ...state,
      begunAt: state.begunAt ?? now,
      phase: {
        kind: "active",
        since: now,
        isCountOnly: isMeasured(plan.exercise) && calibration === null,
        secondsSaid,
      },
      engine: calibration === null ? null : startEngine(specForPatient(plan), calibration, now),
    },
    say(sayGo),
  ];
};

const measure = (state: SessionState, frame: PoseFrame): Step => {
  if (state.engine === null) {
    const { calibration, ...rest } = calibrate({ ...state, calibration: null }, frame);
    if (calibration === null) return stay({ ...rest, calibration: state.calibration });
    const engine = startEngine(specForPatient(state.plan), calibration, frame.at);
    return stay({ ...rest, calibration, engine });
  }
  const [engine, events] = stepEngine(state.engine, frame);
  const stepped: Step = stay({ ...state, engine });
  return events.reduce<Step>((step, event) => andThen(step, (next) => receiveEvent(next, event)), stepped);
};

const trace = (state: SessionState, frame: PoseFrame): SessionState =>
  state.plan.replayConsent ? { ...state, trace: stepThinning(state.trace ?? startThinning(frame), frame) } : state;

/** After anything that may have filled the set. */
export const endFullSet = (state: SessionState): Step =>
  state.phase.kind === "active" && isSetFull(state) ? endSet(state) : stay(state);

/** FC-13: all that the frame raised is in, so the most important can be told. */
const correct = (state: SessionState): Step =>
  cue(state, releaseCue(state.cues, state.plan.exercise.spec.checks, state.now));

export const activeFrame = (state: SessionState, frame: PoseFrame): Step => {
  if (!isMeasured(state.plan.exercise)) return stay(state);
  const traced = trace({ ...state, frameRate: sampleFrameRate(state.frameRate, frame.at) }, frame);
  const measured = measure(traced, frame);
  return [correct, (next: SessionState) => tellHold(state, next), tellView, endFullSet].reduce<Step>(andThen, measured);
};

/** REP-18. */
export const countByHand = (state: SessionState): Step => {
  if (state.phase.kind !== "active") return stay(state);
  if (state.plan.dose.kind === "hold") return pressHold(state);
  const repetitions = [...state.tally.repetitions, { kind: "manual" as const, set: state.set, at: state.now }];
  const counted = { ...state, tally: { ...state.tally, repetitions } };
  const count = countShown(counted);
  const told: Step = [counted, say(isMeasured(state.plan.exercise) ? sayCount(count) : sayHoldNoted(count))];
  return [stopAtImpactLimit, endFullSet].reduce<Step>(andThen, told);
};

export const activeTime = (state: SessionState): Step => {
  const isTooSlow =
    isMeasured(state.plan.exercise) && gradeFrameRate(framesPerSecond(state.frameRate, state.now)) === "too-slow";
  if (!isTooSlow) return [correct, tellTime, timeByHand, endFullSet].reduce<Step>(andThen, stay(state));
  const paused = pause(state, { kind: "camera-too-slow" });
  return andThen(paused, (next) => [next, say(sayCameraTooSlow)]);
};
