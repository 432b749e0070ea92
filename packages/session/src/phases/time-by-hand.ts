import { milliseconds, type Side, startEngine } from "@plumbline/motion";
import { sayCountdown, sayGetIntoPlace, sayHoldSeconds, sayHoldStarted } from "../cue-lines.ts";
import { type HoldByHand, heldByHand, isOver, secondOf } from "../hold-by-hand.ts";
import type { SessionState } from "../session-state.ts";
import { type HoldDose, holdsDone, longestHolds } from "../set-progress.ts";
import { specForPatient } from "../spec-for-patient.ts";
import { andThen, type Step, say, stay } from "../step.ts";
import { breathe } from "./breathe.ts";
import { closeMeasurement } from "./ending.ts";
import { isToldAt, tellHoldDone } from "./tell-hold.ts";

/** From the press to the hold: as long as the countdown of a set (UX-01). */
const LEAD_SECONDS = 5;

/** The side that has done less, the left one first; null where no side is asked for. */
const sideDue = (state: SessionState, dose: HoldDose): Side | null => {
  if (!dose.each) return null;
  const longest = longestHolds(state);
  const ahead = holdsDone(state, dose, "left") - holdsDone(state, dose, "right");
  return (ahead === 0 ? longest.left - longest.right : ahead) > 0 ? "right" : "left";
};

/** The camera starts afresh, so that it sees nothing twice: neither what it saw before, nor what was timed by hand. */
const measureAfresh = (state: SessionState): SessionState => {
  const { plan, calibration, now } = state;
  const engine = calibration === null ? null : startEngine(specForPatient(plan), calibration, now);
  return { ...closeMeasurement(state), engine };
};

const start = (state: SessionState, dose: HoldDose): Step => {
  const side = sideDue(state, dose);
  const startAt = milliseconds(state.now + LEAD_SECONDS * 1000);
  const endAt = milliseconds(startAt + dose.duration);
  const holdByHand: HoldByHand = { side, startAt, endAt, secondSaid: -LEAD_SECONDS };
  return [{ ...measureAfresh(state), holdByHand }, say(sayGetIntoPlace(side))];
};

/** What came of it is kept; before it began, nothing did. */
const end = (state: SessionState, dose: HoldDose, hold: HoldByHand): Step => {
  const ended = measureAfresh(state);
  if (isOver(hold, state.now)) return tellHoldDone(ended, dose, hold.side);
  const seconds = Math.floor(heldByHand(hold, state.now) / 1000);
  return seconds > 0 ? [ended, say(sayHoldSeconds(seconds))] : stay(ended);
};

/** REP-18: a press begins a hold, which the next press, or its time, ends. */
export const pressHold = (state: SessionState): Step => {
  const { dose } = state.plan;
  if (dose.kind !== "hold") return stay(state);
  return state.holdByHand === null ? start(state, dose) : end(state, dose, state.holdByHand);
};

/** The seconds until it begins, that it begins, and some of its own. */
const tell = (state: SessionState, hold: HoldByHand): Step => {
  const second = secondOf(hold, state.now);
  if (second <= hold.secondSaid) return stay(state);
  const told: SessionState = { ...state, holdByHand: { ...hold, secondSaid: second } };
  if (second < 0) return [told, say(sayCountdown(-second))];
  if (hold.secondSaid < 0) return andThen([told, say(sayHoldStarted(hold.side))], breathe);
  return isToldAt(second) ? [told, say(sayHoldSeconds(second))] : stay(told);
};

/** What the clock of a hold by hand says as it runs, and its end. */
export const timeByHand = (state: SessionState): Step => {
  const { holdByHand: hold, now, plan } = state;
  if (hold === null || plan.dose.kind !== "hold") return stay(state);
  return isOver(hold, now) ? end(state, plan.dose, hold) : tell(state, hold);
};
