import { type DailyAnswers, type Flag, localDate, PRE_CHECK, type PreCheckAnswers } from "@plumbline/clinical";
import { eventContext } from "@plumbline/clinical/testing";
import { type ExerciseId, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { score } from "../score.ts";
import { advanceVisit } from "../visit/advance-visit.ts";
import { startVisit } from "../visit/start-visit.ts";
import type { ToldEvent } from "../visit/told-event.ts";
import type { VisitInput } from "../visit/visit-input.ts";
import type { VisitMemory } from "../visit/visit-memory.ts";
import type { VisitPatient } from "../visit/visit-patient.ts";
import type { VisitPlan } from "../visit/visit-plan.ts";
import type { VisitState } from "../visit/visit-state.ts";
import type { VisitEffect } from "../visit/visit-step.ts";

export const TODAY = localDate("2026-10-05");

/** Somebody of tier A of whom nothing special is known, with a therapist. */
export const createTestPatient = (
  changes: { readonly flags?: readonly Flag[]; readonly tier?: VisitPatient["status"]["tier"] } & Partial<
    Omit<VisitPatient, "status">
  > & { readonly standingLock?: VisitPatient["status"]["standingLock"] } = {},
): VisitPatient => {
  const { flags = [], tier = "A", standingLock = null, ...rest } = changes;
  const known = new Set(flags);
  return {
    status: { tier, flags: known, standingLock },
    approvals: [],
    context: eventContext({ flags: known, painBaseline: 1 }),
    today: TODAY,
    hasTherapist: true,
    isReviewed: true,
    profile: { age: 68, activityLevel: "moderate" },
    trainings: [],
    questionsFirst: null,
    ...rest,
  };
};

export const createVisitPlan = (...exercises: readonly ExerciseId[]): VisitPlan => ({
  items: exercises.map((exercise) => ({ exercise, dose: repetitions(2, 10) })),
  programVersion: 4,
});

export type Visited = { readonly state: VisitState; readonly effects: readonly VisitEffect[] };

export const enter = (
  plan: VisitPlan,
  patient: VisitPatient | null = createTestPatient(),
  memory: VisitMemory | null = null,
): Visited => ({ state: startVisit(plan, patient, memory, milliseconds(1_000_000)), effects: [] });

/** @param after seconds since the last input */
export const put = (visited: Visited, input: VisitInput, after = 1): Visited => {
  const [state, effects] = advanceVisit(visited.state, input, milliseconds(visited.state.now + after * 1000));
  return { state, effects: [...visited.effects, ...effects] };
};

export const puts = (visited: Visited, ...inputs: readonly VisitInput[]): Visited =>
  inputs.reduce<Visited>((so, input) => put(so, input), visited);

export const NOTHING_NEW: DailyAnswers = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
  suddenPain: null,
};

export const ALL_YES: PreCheckAnswers = Object.fromEntries(PRE_CHECK.map(({ id }) => [id, true]));

export const painOf = (
  value: number,
  site: "none" | "back" | "hip" | "groin" | "thigh" | "other" = "other",
  onset: "usual" | "new" | "sudden" = "usual",
): VisitInput => ({ type: "pain.answered", score: score(value), site, onset });

export const effortOf = (value: number): VisitInput => ({ type: "effort.answered", score: score(value) });

/** Everything before the first exercise, answered as somebody does who is well. */
export const getReady = (visited: Visited): Visited =>
  puts(
    visited,
    { type: "daily.answered", answers: NOTHING_NEW },
    { type: "pre-check.answered", answers: ALL_YES },
    painOf(1),
  );

export const SESSION = "01JD3Q5V7N8K4T2M6R9WXYZABC";
export const BEGIN: VisitInput = { type: "exercise.begun", sessionId: SESSION };
export const OVER = { type: "exercise.over" as const, hasDoneAnything: true, stopChecks: 0 };

export const toldBy = ({ effects }: Visited): readonly ToldEvent[] =>
  effects.flatMap((effect) => (effect.type === "event.tell" ? [effect.event] : []));

export const effectsOf = ({ effects }: Visited): readonly VisitEffect["type"][] => effects.map(({ type }) => type);
