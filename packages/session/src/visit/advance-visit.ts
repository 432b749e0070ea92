import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { answerDaily, answerPreCheck } from "./answer-before.ts";
import { answerEffort } from "./answer-effort.ts";
import { answerPain } from "./answer-pain.ts";
import { itemOf } from "./easier-offer.ts";
import {
  answerSeatedCheck,
  answerWhy,
  begin,
  endBreak,
  endRest,
  fail,
  feelDizzy,
  over,
  skip,
} from "./exercise-course.ts";
import { isTimeUp, proceed } from "./proceed.ts";
import type { VisitInput } from "./visit-input.ts";
import type { VisitState } from "./visit-state.ts";
import { andThen, end, stay, type VisitStep } from "./visit-step.ts";

type Of<Type extends VisitInput["type"]> = Extract<VisitInput, { type: Type }>;

/** What was waiting for the chart is looked at again; a question that is open stays. */
const readPatient = (state: VisitState, { patient }: Of<"patient.read">): VisitStep => {
  const known = { ...state, patient };
  const isWaiting = ["refused", "ready", "helper"].includes(state.phase.kind);
  return isWaiting && state.running === null ? proceed(known) : stay(known);
};

/** The milder one is next, or what was planned is. */
const chooseEasier = (state: VisitState, { change }: Of<"easier.chosen">): VisitStep => {
  if (state.phase.kind !== "easier") return stay(state);
  const { offer } = state.phase;
  const chosen = change === null ? undefined : offer.changes[change];
  const items =
    chosen === undefined ? state.items : state.items.toSpliced(state.item, 0, itemOf(chosen, offer, state.patient));
  return proceed({ ...state, items, offer: null });
};

/** FALL-07 to FALL-10. */
const endFall = (state: VisitState, { decision }: Of<"fall.over">): VisitStep => {
  if (state.phase.kind === "ended") return stay(state);
  if (decision.session === "resume_after_seated_check") return stay({ ...state, phase: { kind: "seated-check" } });
  const locked = { ...state, sent: [...state.sent, ...decision.alerts] };
  return end(locked, "ended", "fall", decision);
};

const suspectFall = (state: VisitState, { trigger }: Of<"fall.suspected">): VisitStep =>
  state.phase.kind === "fall" || state.phase.kind === "ended"
    ? stay(state)
    : [{ ...state, phase: { kind: "fall" } }, [{ type: "fall.ask", trigger, needsHelp: false }]];

const leave = (state: VisitState): VisitStep => {
  const leaving = { ...state, isLeaving: true };
  return state.running === null ? proceed(leaving) : [leaving, [{ type: "exercise.end" }]];
};

/** What is due because time has passed (SAFE-04, SAFE-08). */
const passTime = (state: VisitState): VisitStep => {
  const { phase, now } = state;
  if (phase.kind === "rising" && now >= phase.until) return proceed({ ...state, hasPaused: true });
  const isEndDue = phase.kind === "exercise" && isTimeUp(state) && !state.isLeaving;
  return isEndDue ? leave(state) : stay(state);
};

const obey = (state: VisitState, input: VisitInput): VisitStep => {
  switch (input.type) {
    case "patient.read":
      return readPatient(state, input);
    case "clock.ticked":
      return stay(state);
    case "daily.answered":
      return answerDaily(state, input);
    case "pre-check.answered":
      return answerPreCheck(state, input);
    case "pain.answered":
      return answerPain(state, input);
    case "effort.answered":
      return answerEffort(state, input.score);
    case "helper.pressed":
      return state.phase.kind === "helper" ? proceed({ ...state, isHelperHere: true }) : stay(state);
    case "easier.chosen":
      return chooseEasier(state, input);
    case "rest.ended":
      return endRest(state);
    case "item.skipped":
      return skip(state);
    case "visit.left":
      return leave(state);
    case "exercise.begun":
      return begin(state, input.sessionId);
    case "exercise.halted":
      return state.phase.kind === "exercise" ? stay({ ...state, phase: { kind: "why" } }) : stay(state);
    case "exercise.over":
      return over(state, input);
    case "exercise.failed":
      return fail(state, input.hasDoneAnything);
    case "why.answered":
      return answerWhy(state, input);
    case "break.over":
      return endBreak(state, input);
    case "fall.suspected":
      return suspectFall(state, input);
    case "dizzy.pressed":
      return feelDizzy(state);
    case "fall.over":
      return endFall(state, input);
    case "seated-check.answered":
      return answerSeatedCheck(state, input);
  }
};

/**
 * Before, during and after a session (§7), as a function: nothing is executed here. The movement itself is
 * `advanceSession`'s, the question after a fall `advanceFallAlarm`'s.
 * @param now on a clock that a reload does not set back; time never runs back
 */
export const advanceVisit = (state: VisitState, input: VisitInput, now: Milliseconds): VisitStep => {
  if (state.phase.kind === "ended") return stay(state);
  const timed: VisitState = Number.isFinite(now) ? { ...state, now: milliseconds(Math.max(state.now, now)) } : state;
  return andThen(passTime(timed), (passed) => obey(passed, input));
};
