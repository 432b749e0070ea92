import { decidePainEvent, isNormalAcheEvent, type PainDecision } from "@plumbline/clinical";
import type { Score } from "../score.ts";
import { offerEasier } from "./easier-offer.ts";
import { proceed } from "./proceed.ts";
import type { ToldEvent } from "./told-event.ts";
import type { VisitInput } from "./visit-input.ts";
import { contextOf } from "./visit-patient.ts";
import type { VisitState } from "./visit-state.ts";
import { andThen, end, stay, tell, type VisitStep } from "./visit-step.ts";

type Answer = Extract<VisitInput, { type: "pain.answered" }>;
type PainEvent = Extract<ToldEvent, { kind: "pain" }>;
type When = "before" | "during" | "after" | "end";

const PHASES = { before: "before", during: "during", after: "after", end: "after" } as const;

const eventOf = ({ running, pending }: VisitState, when: When, { score, site, onset }: Answer): PainEvent => {
  const of = when === "during" ? running : when === "after" ? pending : null;
  return {
    kind: "pain",
    phase: PHASES[when],
    score,
    site,
    onset,
    exercise: of?.exercise ?? null,
    sessionId: of?.sessionId ?? null,
  };
};

/** Row d: the exercise is over; something milder is offered. */
const stopExercise = (state: VisitState, when: When, score: Score): VisitStep => {
  const { items, item, patient, found, pending } = state;
  const of = when === "after" ? items.findLast(({ exercise }) => exercise === pending?.exercise) : items[item];
  const offer = of === undefined ? null : offerEasier(of, "pain", patient, found);
  if (when === "during" && state.running === null) return proceed({ ...state, offer, item: item + 1 });
  if (when === "during") return [{ ...state, offer, painDuring: score }, [{ type: "exercise.end" }]];
  return when === "after" ? proceed({ ...withPain(state, score), offer }) : proceed(remember(state, when));
};

const withPain = (state: VisitState, pain: Score): VisitState =>
  state.pending === null ? state : { ...state, pending: { ...state.pending, pain } };

const remember = (state: VisitState, when: When): VisitState => ({
  ...state,
  isPainBeforeTold: state.isPainBeforeTold || when === "before",
  isPainAtEndTold: state.isPainAtEndTold || when === "end",
});

const goOn = (state: VisitState, when: When, score: Score): VisitStep => {
  if (when === "during") return stay({ ...state, phase: { kind: "break" } });
  return proceed(when === "after" ? withPain(state, score) : remember(state, when));
};

const follow = (state: VisitState, when: When, score: Score, decision: PainDecision): VisitStep => {
  switch (decision.result) {
    case "not_started":
      return end(state, "not-started", "pain", decision);
    case "end_session":
      return end(when === "after" ? withPain(state, score) : state, "ended", "pain", decision);
    case "stop_exercise":
      return stopExercise(state, when, score);
    case "start_reduced":
    case "continue":
      return goOn(state, when, score);
  }
};

/** PAIN-01 to PAIN-06. */
export const answerPain = (state: VisitState, answer: Answer): VisitStep => {
  if (state.phase.kind !== "pain") return stay(state);
  const { when } = state.phase;
  const context = contextOf(state.patient);
  const event = eventOf(state, when, answer);
  const decision = decidePainEvent(event, context);
  // PAIN-04: the chart says so, too, once it has the event.
  const flags = decision.result === "start_reduced" ? (["F_PAIN_MOD"] as const) : [];
  const hasAche = answer.score > 0 && isNormalAcheEvent(event, context, 0);
  const told = tell({ ...state, hasAche }, event, { ...decision, flags });
  return andThen(told, (next) => follow(next, when, answer.score, decision));
};
