import { type MotionEvent, readEngine, type Side, type View } from "@plumbline/motion";
import { sayCount, sayHoldStarted, sayOtherSide } from "../cue-lines.ts";
import {
  noteCleanRepetition,
  raiseCorrection,
  raiseStop,
  refuse,
  remindBreathing,
  withdrawCorrection,
} from "../cue-policy.ts";
import type { SessionState } from "../session-state.ts";
import { countShown } from "../set-progress.ts";
import { andThen, cue, type Step, say, stay } from "../step.ts";
import { addCheck, closeRefusal, countOfSides, openRefusal } from "../tally.ts";
import { endMovement } from "./ending.ts";
import { pause } from "./pausing.ts";

/** SAFE-09: the second one ends the exercise. */
const STOP_CHECKS_ALLOWED = 1;

type Of<Type extends MotionEvent["type"]> = Extract<MotionEvent, { type: Type }>;

/** The view of a session is the one in which it last measured something, not the one in which the patient left. */
const viewOf = ({ engine, tally }: SessionState): View | null =>
  engine === null ? tally.view : (readEngine(engine).view ?? tally.view);

const hasMeasured = ({ tally }: SessionState): boolean => tally.repetitions.length + tally.holds.length > 0;

const addRepetition = (state: SessionState, event: Of<"rep.completed">): Step => {
  const { rep } = event;
  const repetitions = [...state.tally.repetitions, { kind: "measured" as const, set: state.set, rep }];
  const counted = { ...state, tally: { ...state.tally, repetitions, view: viewOf(state) } };
  const told: Step = andThen([counted, say(sayCount(countShown(counted)))], (next) => tellOtherSide(next, rep.side));
  const praised: Step = andThen(told, (next) =>
    rep.isClean ? cue(next, noteCleanRepetition(next.cues, next.now)) : stay(next),
  );
  return andThen(praised, breathe);
};

/** REP-15: the call to change legs when one side has done its repetitions and the other has not. */
const tellOtherSide = (state: SessionState, side: Side | null): Step => {
  const { dose } = state.plan;
  if (dose.kind !== "repetitions" || !dose.each || side === null) return stay(state);
  const counts = countOfSides(state.tally, state.set);
  const isDoneNow = counts[side] === dose.to && counts[side === "left" ? "right" : "left"] < dose.to;
  return isDoneNow ? [state, say(sayOtherSide)] : stay(state);
};

const breathe = (state: SessionState): Step =>
  state.plan.exercise.spec.checks.includes("FC-12") ? cue(state, remindBreathing(state.cues, state.now)) : stay(state);

const raiseCheck = (state: SessionState, event: Of<"check.raised">): Step => {
  const { check, severity, at } = event;
  const noted = { ...state, tally: addCheck(state.tally, check) };
  if (severity === "info") {
    const notes = [...noted.tally.notes, { set: state.set, check }];
    return stay({ ...noted, tally: { ...noted.tally, notes } });
  }
  if (severity === "correct") return cue(noted, raiseCorrection(noted.cues, check, at, state.now));
  const stopped = { ...noted, stopChecks: noted.stopChecks + 1 };
  const isOver = stopped.stopChecks > STOP_CHECKS_ALLOWED;
  const halted = isOver ? endMovement(stopped, "stopped") : pause(stopped, { kind: "check", check });
  return andThen(halted, (next) => cue(next, raiseStop(next.cues, check, next.now)));
};

/** One thing that the engine saw while a set was under way. */
export const receiveEvent = (state: SessionState, event: MotionEvent): Step => {
  // A stop check ends the set in the middle of a frame's events: what follows it in the frame is kept out.
  if (state.phase.kind !== "active") return stay(state);
  const { tally, set, phase } = state;
  switch (event.type) {
    case "rep.completed":
      return addRepetition(state, event);
    case "partial.completed":
      return stay({ ...state, tally: { ...tally, partials: [...tally.partials, { set, rep: event.rep }] } });
    case "hold.started":
      return andThen([{ ...state, phase: { ...phase, secondsSaid: 0 } }, say(sayHoldStarted(event.side))], breathe);
    case "hold.ended":
      return stay({
        ...state,
        tally: { ...tally, holds: [...tally.holds, { set, hold: event.hold }], view: viewOf(state) },
      });
    case "check.raised":
      return phase.isCountOnly ? stay(state) : raiseCheck(state, event);
    case "check.cleared":
      return stay({ ...state, cues: withdrawCorrection(state.cues, event.check) });
    case "measurement.frozen": {
      const refused = { ...state, tally: openRefusal(tally, event.reason, event.at) };
      return cue(refused, refuse(state.cues, event.reason, state.plan.exercise.spec.views[0], state.now));
    }
    case "measurement.resumed":
      return stay({ ...state, tally: closeRefusal(tally, event.at) });
    case "view.changed":
      return hasMeasured(state) ? stay(state) : stay({ ...state, tally: { ...tally, view: event.view } });
  }
};
