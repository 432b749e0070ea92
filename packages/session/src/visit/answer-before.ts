import { decideDailyQuestion, judgePreCheck } from "@plumbline/clinical";
import { proceed } from "./proceed.ts";
import type { VisitInput } from "./visit-input.ts";
import { contextOf } from "./visit-patient.ts";
import type { VisitState } from "./visit-state.ts";
import { andThen, end, stay, tell, type VisitStep } from "./visit-step.ts";

type Of<Type extends VisitInput["type"]> = Extract<VisitInput, { type: Type }>;

/** SAFE-03: any yes, and there is no session. */
export const answerDaily = (state: VisitState, { answers }: Of<"daily.answered">): VisitStep => {
  if (state.phase.kind !== "daily-question") return stay(state);
  const decision = decideDailyQuestion(answers, contextOf(state.patient).flags);
  const told = tell({ ...state, isDailyAnswered: true }, { kind: "daily-check", answers }, decision);
  return andThen(told, (next) =>
    decision.maySessionStart ? proceed(next) : end(next, "not-started", "daily-question", decision),
  );
};

/** SAFE-01: every one a yes; each "no" has its advice, and is asked again. */
export const answerPreCheck = (state: VisitState, { answers }: Of<"pre-check.answered">): VisitStep => {
  if (state.phase.kind !== "pre-check") return stay(state);
  const { mayStart, advice } = judgePreCheck(answers);
  return mayStart
    ? proceed({ ...state, isPreChecked: true })
    : stay({ ...state, phase: { kind: "pre-check", advice } });
};
