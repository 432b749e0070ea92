import { decideDizzy, isEndedByStopChecks } from "@plumbline/clinical";
import { offerEasier } from "./easier-offer.ts";
import { itemNow, proceed } from "./proceed.ts";
import type { VisitInput } from "./visit-input.ts";
import { positionOf } from "./visit-plan.ts";
import type { VisitState } from "./visit-state.ts";
import { andThen, end, stay, tell, type VisitStep } from "./visit-step.ts";

type Of<Type extends VisitInput["type"]> = Extract<VisitInput, { type: Type }>;

/** Only from where the gate was asked, the helper is here, and the pause is over. */
export const begin = (state: VisitState, sessionId: string): VisitStep => {
  const item = itemNow(state);
  if (state.phase.kind !== "ready" || item === null) return stay(state);
  const running = { sessionId, exercise: item.exercise };
  return stay({ ...state, running, startedAt: state.startedAt ?? state.now, phase: { kind: "exercise" } });
};

/** The next item; who helps says so anew (SAFE-02), and so it is with the pause (SAFE-04). */
const next = (state: VisitState): VisitState => ({
  ...state,
  item: state.item + 1,
  isHelperHere: false,
  hasPaused: false,
});

/** The movement is over, by itself or because it was stopped: what was done is asked about. */
export const over = (state: VisitState, { hasDoneAnything, stopChecks }: Of<"exercise.over">): VisitStep => {
  const { running, painDuring } = state;
  const item = itemNow(state);
  if (running === null || item === null) return stay(state);
  const stopped: VisitState = { ...state, running: null, painDuring: null };
  // Stopped before it began: the patient is asked why, and may begin again.
  if (!hasDoneAnything) return stay({ ...stopped, phase: { kind: "why" } });
  const byChecks = isEndedByStopChecks(stopChecks)
    ? offerEasier(item, "stop-checks", state.patient, state.found)
    : null;
  return proceed({
    ...next(stopped),
    position: positionOf(running.exercise),
    pending: { ...running, pain: painDuring },
    offer: state.offer ?? byChecks,
    done: [...state.done, running.exercise],
  });
};

/** Nothing was done: it can be begun again. */
export const fail = (state: VisitState, hasDoneAnything: boolean): VisitStep =>
  hasDoneAnything
    ? over(state, { type: "exercise.over", hasDoneAnything, stopChecks: 0 })
    : proceed({ ...state, running: null, painDuring: null });

/** SAFE-04: said or pressed, at any time. */
export const feelDizzy = (state: VisitState): VisitStep => {
  if (state.phase.kind === "ended") return stay(state);
  const exercise = state.running?.exercise ?? null;
  const { alerts } = decideDizzy(exercise ?? "daily life");
  const told = tell(state, { kind: "dizzy", exercise }, { alerts, lock: "none", flags: [] });
  return andThen(told, (dizzy) => end(dizzy, "ended", "dizzy", { alerts, lock: "none" }));
};

/** SAFE-05: no reason costs anything. */
export const answerWhy = (state: VisitState, { why }: Of<"why.answered">): VisitStep => {
  if (state.phase.kind !== "why") return stay(state);
  switch (why) {
    case "break":
      return stay({ ...state, phase: { kind: "break" } });
    case "pain":
      return stay({ ...state, phase: { kind: "pain", when: "during" } });
    case "dizzy":
      return feelDizzy(state);
    case "fell":
    case "help":
      return [
        { ...state, phase: { kind: "fall" } },
        [{ type: "fall.ask", trigger: "said", needsHelp: why === "help" }],
      ];
  }
};

/** Whoever has rested has perhaps sat down. */
const rested = (state: VisitState): VisitState => ({ ...state, position: "sitting", hasPaused: false });

export const endBreak = (state: VisitState, { goesOn }: Of<"break.over">): VisitStep => {
  if (state.phase.kind !== "break") return stay(state);
  if (goesOn) return proceed(rested(state));
  if (state.running !== null) return [state, [{ type: "exercise.end" }]];
  return proceed(next(state));
};

export const endRest = (state: VisitState): VisitStep =>
  state.phase.kind === "rest" ? proceed(rested({ ...state, restUntil: null })) : stay(state);

export const skip = (state: VisitState): VisitStep =>
  state.running === null && state.phase.kind !== "ended" ? proceed(next(state)) : stay(state);

/** FALL-07: seated, and asked how it is; then on as before, or not. */
export const answerSeatedCheck = (state: VisitState, { says }: Of<"seated-check.answered">): VisitStep => {
  if (state.phase.kind !== "seated-check") return stay(state);
  switch (says) {
    case "well":
      return proceed(rested(state));
    case "pain":
      return stay({ ...state, phase: { kind: "pain", when: "during" } });
    case "dizzy":
      return feelDizzy(state);
    case "stop":
      return state.running === null
        ? proceed({ ...state, isLeaving: true })
        : [{ ...state, isLeaving: true }, [{ type: "exercise.end" }]];
  }
};
