import type { SessionState } from "./session-state.ts";

/** SAFE-08: impacts a day over all exercises, where the therapist set no other number. */
export const IMPACT_LIMIT = 50;

/** FC-IMP-A: how many more this day allows; null for an exercise without impact. A press of Count is an impact, too. */
export const impactsLeft = ({ plan, tally }: Pick<SessionState, "plan" | "tally">): number | null =>
  plan.exercise.spec.checks.includes("FC-IMP-A")
    ? plan.impactLimit - plan.impactsToday - tally.repetitions.length
    : null;

export const isImpactLimitReached = (state: Pick<SessionState, "plan" | "tally">): boolean =>
  (impactsLeft(state) ?? 1) <= 0;
