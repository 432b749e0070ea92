import { type CheckId, type MotionEvent, moveOf, otherSide, readEngine, type Side, type View } from "@plumbline/motion";
import { sayCount, sayHoldStarted, sayOtherSide } from "../cue-lines.ts";
import { noteCleanRepetition, raiseCorrection, refuse, withdrawCorrection } from "../cue-policy.ts";
import type { SessionState } from "../session-state.ts";
import { countShown } from "../set-progress.ts";
import { andThen, cue, type Step, say, stay } from "../step.ts";
import { addCheck, closeRefusal, countOfSides, openRefusal } from "../tally.ts";
import { breathe } from "./breathe.ts";
import { stopAtImpactLimit, stopForCheck } from "./stop-check.ts";

/** §4.4: noted once a set, however often it comes. */
const ONCE_A_SET: readonly CheckId[] = ["FC-05"];

type Of<Type extends MotionEvent["type"]> = Extract<MotionEvent, { type: Type }>;

/** The view of a session is the one in which it last measured something, not the one in which the patient left. */
const viewOf = ({ engine, tally }: SessionState): View | null =>
  engine === null ? tally.view : (readEngine(engine).view ?? tally.view);

const hasMeasured = ({ tally }: SessionState): boolean =>
  [...tally.repetitions, ...tally.holds].some(({ kind }) => kind === "measured");

/** Where holds or minutes are asked for, a spoken number would be mistaken for theirs. */
const tellCount = (state: SessionState): Step =>
  state.plan.dose.kind === "repetitions" ? [state, say(sayCount(countShown(state)))] : stay(state);

/** REP-15: the call to change sides when one has done its repetitions and the other has not. */
const tellOtherSide = (state: SessionState, side: Side | null): Step => {
  const { dose, exercise } = state.plan;
  if (dose.kind !== "repetitions" || !dose.each || side === null) return stay(state);
  const counts = countOfSides(state.tally, state.set);
  const isDoneNow = counts[side] === dose.to && counts[otherSide(side)] < dose.to;
  return isDoneNow ? [state, say(sayOtherSide(moveOf(exercise.spec.movement)?.sides ?? null))] : stay(state);
};

const praise = (state: SessionState, isClean: boolean): Step =>
  isClean ? cue(state, noteCleanRepetition(state.cues, state.now)) : stay(state);

const addRepetition = (state: SessionState, { rep }: Of<"rep.completed">): Step => {
  const repetitions = [...state.tally.repetitions, { kind: "measured" as const, set: state.set, rep }];
  const counted: Step = stay({ ...state, tally: { ...state.tally, repetitions, view: viewOf(state) } });
  return [
    tellCount,
    (next: SessionState) => tellOtherSide(next, rep.side),
    (next: SessionState) => praise(next, rep.isClean),
    breathe,
    stopAtImpactLimit,
  ].reduce<Step>(andThen, counted);
};

const noteInfo = (state: SessionState, check: CheckId): Step => {
  const { tally, set } = state;
  const isNoted = tally.notes.some((note) => note.set === set && note.check === check);
  if (isNoted && ONCE_A_SET.includes(check)) return stay(state);
  return stay({ ...state, tally: { ...addCheck(tally, check), notes: [...tally.notes, { set, check }] } });
};

const raiseCheck = (state: SessionState, { check, severity, at }: Of<"check.raised">): Step => {
  switch (severity) {
    case "info":
      return noteInfo(state, check);
    case "correct":
      return stay({ ...state, tally: addCheck(state.tally, check), cues: raiseCorrection(state.cues, check, at) });
    case "stop":
      return stopForCheck(state, check);
  }
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
      if (state.holdByHand !== null) return stay(state);
      return andThen([{ ...state, phase: { ...phase, secondsSaid: 0 } }, say(sayHoldStarted(event.side))], breathe);
    case "hold.ended":
      if (state.holdByHand !== null) return stay(state);
      return stay({
        ...state,
        tally: { ...tally, holds: [...tally.holds, { kind: "measured", set, hold: event.hold }], view: viewOf(state) },
      });
    case "check.raised":
      return phase.isCountOnly ? stay(state) : raiseCheck(state, event);
    case "check.cleared":
      return stay({ ...state, cues: withdrawCorrection(state.cues, event.check) });
    case "measurement.frozen": {
      const refused = { ...state, tally: openRefusal(tally, event.reason, event.at) };
      // Who holds by hand does so because of it, and is not to be called away.
      if (state.holdByHand !== null) return stay(refused);
      return cue(refused, refuse(state.cues, event.reason, state.plan.exercise.spec.views[0], state.now));
    }
    case "measurement.resumed":
      return stay({ ...state, tally: closeRefusal(tally, event.at) });
    case "view.changed":
      return hasMeasured(state) ? stay(state) : stay({ ...state, tally: { ...tally, view: event.view } });
  }
};
