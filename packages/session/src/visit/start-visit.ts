import type { Milliseconds } from "@plumbline/motion";
import { proceed } from "./proceed.ts";
import type { VisitMemory } from "./visit-memory.ts";
import { FOUND_NOTHING, type VisitPatient } from "./visit-patient.ts";
import type { VisitPlan } from "./visit-plan.ts";
import type { VisitState } from "./visit-state.ts";

/** The first question. @param memory of a visit of the same day that a closed tab cut off; null: there is none */
export const startVisit = (
  plan: VisitPlan,
  patient: VisitPatient | null,
  memory: VisitMemory | null,
  now: Milliseconds,
): VisitState => {
  const [state] = proceed({
    plan,
    items: plan.items,
    item: 0,
    patient,
    found: FOUND_NOTHING,
    phase: { kind: "daily-question" },
    now,
    startedAt: memory?.startedAt ?? null,
    isDailyAnswered: memory?.isDailyAnswered ?? false,
    isPreChecked: memory?.isPreChecked ?? false,
    isPainBeforeTold: memory?.isPainBeforeTold ?? false,
    isPainAtEndTold: false,
    isHelperHere: false,
    position: "sitting",
    hasPaused: false,
    running: null,
    painDuring: null,
    pending: memory?.pending ?? null,
    offer: null,
    restUntil: null,
    done: [],
    doneBefore: memory?.done ?? [],
    isLeaving: false,
    hasAche: false,
    sent: [],
  });
  return state;
};
