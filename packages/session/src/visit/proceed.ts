import { isSessionOver, mayStartExercise, pauseAfterRising } from "@plumbline/clinical";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { type Obstacle, obstacleTo } from "./obstacle.ts";
import { statusDuring } from "./visit-patient.ts";
import { positionOf, type VisitItem } from "./visit-plan.ts";
import type { VisitPhase, VisitState } from "./visit-state.ts";
import { end, stay, type VisitStep } from "./visit-step.ts";

export const itemNow = ({ items, item }: VisitState): VisitItem | null => items[item] ?? null;

/** SAFE-08. */
export const isTimeUp = ({ startedAt, now }: VisitState): boolean =>
  startedAt !== null && isSessionOver(milliseconds(now - startedAt));

/** SAFE-04. */
export const pauseBefore = ({ patient, found, position }: VisitState, { exercise }: VisitItem): Milliseconds =>
  patient === null
    ? milliseconds(0)
    : pauseAfterRising(statusDuring(patient, found).flags, position, positionOf(exercise));

/** Nothing of what is left may be done: whoever is locked out is not asked whether the floor is dry. */
export const obstacleToAll = ({ items, item, patient, found }: VisitState): Obstacle | null => {
  const obstacles = items.slice(item).map(({ exercise }) => obstacleTo(exercise, patient, found));
  return obstacles.every((obstacle) => obstacle !== null) ? (obstacles[0] ?? null) : null;
};

/** SAFE-01, SAFE-03, PAIN-01: what comes before the first exercise; what was not answered of the last one comes first. */
const questionDue = (state: VisitState): VisitPhase | null => {
  const { pending } = state;
  if (!state.isDailyAnswered && !state.isLeaving) return { kind: "daily-question" };
  if (pending !== null) return pending.pain === null ? { kind: "pain", when: "after" } : { kind: "effort" };
  if (state.isLeaving) return null;
  const obstacle = state.patient === null || state.done.length > 0 ? null : obstacleToAll(state);
  if (obstacle !== null) return { kind: "refused", obstacle };
  if (!state.isPreChecked) return { kind: "pre-check", advice: [] };
  return state.isPainBeforeTold ? null : { kind: "pain", when: "before" };
};

const betweenExercises = ({ offer, restUntil, now, isLeaving }: VisitState): VisitPhase | null => {
  if (isLeaving) return null;
  if (offer !== null) return { kind: "easier", offer };
  return restUntil !== null && now < restUntil ? { kind: "rest", until: restUntil } : null;
};

/** SAFE-02: no press, no start. */
const isHelperDue = ({ patient, found, isHelperHere }: VisitState): boolean => {
  if (patient === null) return !isHelperHere;
  const { tier, flags } = statusDuring(patient, found);
  return !mayStartExercise(tier, flags, isHelperHere);
};

/** MX-01, SAFE-02, SAFE-04: what comes before an exercise. */
const beforeExercise = (state: VisitState, item: VisitItem): VisitPhase => {
  const { patient, found, now } = state;
  const obstacle = obstacleTo(item.exercise, patient, found);
  if (obstacle !== null) return { kind: "refused", obstacle };
  if (isHelperDue(state)) return { kind: "helper" };
  const pause = state.hasPaused ? 0 : pauseBefore(state, item);
  return pause > 0 ? { kind: "rising", until: milliseconds(now + pause) } : { kind: "ready" };
};

const become = (state: VisitState, phase: VisitPhase): VisitStep => stay({ ...state, phase });

const finish = (state: VisitState): VisitStep => {
  if (state.done.length > 0 && !state.isPainAtEndTold) return become(state, { kind: "pain", when: "end" });
  if (state.done.length === 0) return end(state, "ended", obstacleToAll(state) === null ? "asked" : "refused");
  const wasLeft = state.isLeaving ? "asked" : "done";
  return end(state, "done", isTimeUp(state) ? "time" : wasLeft);
};

/** Where an exercise stands still: on with it, after the pause that somebody needs who has sat down. */
const goOn = (state: VisitState, item: VisitItem): VisitStep => {
  const pause = state.hasPaused ? 0 : pauseBefore(state, item);
  if (pause > 0) return become(state, { kind: "rising", until: milliseconds(state.now + pause) });
  return [{ ...state, phase: { kind: "exercise" } }, [{ type: "exercise.resume" }]];
};

/** What is due next, whatever has just happened. */
export const proceed = (state: VisitState): VisitStep => {
  if (state.phase.kind === "ended") return stay(state);
  const item = itemNow(state);
  if (state.running !== null && item !== null) return goOn(state, item);
  const question = questionDue(state);
  if (question !== null) return become(state, question);
  const between = betweenExercises(state);
  if (between !== null) return become(state, between);
  if (item === null || state.isLeaving || isTimeUp(state)) return finish(state);
  return become(state, beforeExercise(state, item));
};
