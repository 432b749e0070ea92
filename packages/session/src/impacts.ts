import { impactsLeft } from "@plumbline/clinical";
import type { ExerciseSpec } from "@plumbline/motion";
import type { SessionState } from "./session-state.ts";

/** SAFE-08: whether each repetition is an impact. */
export const hasImpact = ({ checks }: ExerciseSpec): boolean => checks.includes("FC-IMP-A");

/** FC-IMP-A: this day allows no more. A press of Count is an impact, too. */
export const isImpactLimitReached = ({ plan, tally }: Pick<SessionState, "plan" | "tally">): boolean =>
  hasImpact(plan.exercise.spec) && impactsLeft(plan.impactsToday + tally.repetitions.length, plan.impactLimit) === 0;
