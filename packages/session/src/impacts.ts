import type { ExerciseSpec } from "@plumbline/motion";
import type { SessionState } from "./session-state.ts";

/** SAFE-08: impacts a day over all exercises, where the therapist set no other number. */
export const IMPACT_LIMIT = 50;

/** SAFE-08: whether each repetition is an impact. */
export const hasImpact = ({ checks }: ExerciseSpec): boolean => checks.includes("FC-IMP-A");

/** FC-IMP-A: this day allows no more. A press of Count is an impact, too. */
export const isImpactLimitReached = ({ plan, tally }: Pick<SessionState, "plan" | "tally">): boolean =>
  hasImpact(plan.exercise.spec) && plan.impactsToday + tally.repetitions.length >= plan.impactLimit;
