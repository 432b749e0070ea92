import { decideEffort } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import type { Score } from "../score.ts";
import { offerEasier } from "./easier-offer.ts";
import { proceed } from "./proceed.ts";
import type { VisitState } from "./visit-state.ts";
import { andThen, stay, tell, type VisitStep } from "./visit-step.ts";

/** SAFE-06 names no time; twice as long as between two sets. [E] */
const LONGER_REST = milliseconds(120_000);

/** SAFE-06. At 8 or more: a longer rest, and something milder is offered. */
export const answerEffort = (state: VisitState, rpe: Score): VisitStep => {
  const { pending } = state;
  if (state.phase.kind !== "effort" || pending === null) return stay(state);
  const { exercise, sessionId, pain } = pending;
  const { result, alerts } = decideEffort(rpe, exercise);
  const isTooHard = result !== "continue";
  const item = state.items.findLast((one) => one.exercise === exercise);
  const easier = !isTooHard || item === undefined ? null : offerEasier(item, "effort", state.patient, state.found);
  const answered: VisitState = {
    ...state,
    pending: null,
    offer: state.offer ?? easier,
    restUntil: isTooHard ? milliseconds(state.now + LONGER_REST) : state.restUntil,
  };
  const told = tell(answered, { kind: "effort", rpe, exercise, sessionId }, { alerts, lock: "none", flags: [] });
  const kept: VisitStep = [told[0], [...told[1], { type: "exercise.answer", pain, effort: rpe }]];
  return andThen(kept, proceed);
};
