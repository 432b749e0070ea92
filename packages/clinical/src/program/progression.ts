import type { RuleId } from "../rule-id.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { ExerciseSession } from "./exercise-session.ts";

/** The one variable that would change (PROG-08). */
export const PROGRESSION_CHANGES = ["reps", "hold", "minutes", "load", "support", "exercise"] as const;

export type ProgressionChange = (typeof PROGRESSION_CHANGES)[number];

export type ProgressionDecision = {
  readonly decision: "progress" | "propose_progress" | "hold" | "regress";
  readonly rule: RuleId;
};

export type ProgressionInput = {
  readonly tier: ClinicalTier;
  /** The next change of this exercise. */
  readonly change: ProgressionChange;
  /** null: never progressed. */
  readonly daysSinceLastProgression: number | null;
  /** Of this exercise, oldest first. */
  readonly sessions: readonly ExerciseSession[];
};

/** PROG-06. Percent, effort and pain from 0 to 10. */
const SESSIONS_NEEDED = 3;
const ENOUGH_DONE = 90;
const CLEAN_ENOUGH = 80;
const EASY_EFFORT = 5;
const LITTLE_PAIN = 3;
const LITTLE_MORE_PAIN = 1;
/** PROG-06: what rises by itself in tier A. */
const AUTOMATIC: readonly ProgressionChange[] = ["reps", "hold", "minutes"];
/** PROG-07. */
const SESSIONS_WATCHED = 2;
const TOO_LITTLE_DONE = 60;
const HARD_EFFORT = 8;
const MANY_STOP_CHECKS = 2;
/** PROG-08. */
const DAYS_BETWEEN = 7;

/** What was not answered, or not measured, is no reason to ask for more. */
const isAtMost = (value: number | null, limit: number): boolean => value !== null && value <= limit;

const isWithoutNewPain = ({ painBefore, painAfter }: ExerciseSession): boolean =>
  painBefore !== null &&
  painAfter !== null &&
  painBefore <= LITTLE_PAIN &&
  painAfter <= LITTLE_PAIN &&
  painAfter - painBefore <= LITTLE_MORE_PAIN;

const wentWell = (session: ExerciseSession): boolean =>
  session.completion >= ENOUGH_DONE &&
  session.clean !== null &&
  session.clean >= CLEAN_ENOUGH &&
  isAtMost(session.rpe, EASY_EFFORT) &&
  isWithoutNewPain(session) &&
  !session.painStop &&
  session.stopChecks === 0 &&
  !session.fall;

/** PROG-06: the sessions that speak for it; empty when they do not. @param sessions oldest first */
export const evidenceFor = <Session extends ExerciseSession>(sessions: readonly Session[]): readonly Session[] => {
  const last = sessions.slice(-SESSIONS_NEEDED);
  return last.length === SESSIONS_NEEDED && last.every(wentWell) ? last : [];
};

/** PROG-07: why a dose goes down; what weighs most first. */
export const REGRESSION_REASONS = ["pain", "stop-checks", "effort", "unfinished"] as const;

export type RegressionReason = (typeof REGRESSION_REASONS)[number];

const IN_ONE_SESSION: Readonly<Record<Exclude<RegressionReason, "unfinished">, (session: ExerciseSession) => boolean>> =
  {
    pain: ({ painStop }) => painStop,
    "stop-checks": ({ stopChecks }) => stopChecks >= MANY_STOP_CHECKS,
    effort: ({ rpe }) => rpe !== null && rpe >= HARD_EFFORT,
  };

const isUnfinished = (last: readonly ExerciseSession[]): boolean =>
  last.length === SESSIONS_WATCHED && last.every(({ completion }) => completion < TOO_LITTLE_DONE);

/** PROG-07: what speaks for less, in the order of `REGRESSION_REASONS`; empty when nothing does. @param sessions oldest first */
export const reasonsAgainst = (sessions: readonly ExerciseSession[]): readonly RegressionReason[] => {
  const last = sessions.slice(-SESSIONS_WATCHED);
  return REGRESSION_REASONS.filter((reason) =>
    reason === "unfinished" ? isUnfinished(last) : last.some(IN_ONE_SESSION[reason]),
  );
};

/** PROG-07: the sessions that speak for less; empty when none does. @param sessions oldest first */
export const evidenceAgainst = <Session extends ExerciseSession>(sessions: readonly Session[]): readonly Session[] => {
  const last = sessions.slice(-SESSIONS_WATCHED);
  const wasTooMuch = (session: Session) => Object.values(IN_ONE_SESSION).some((was) => was(session));
  return isUnfinished(last) ? last : last.filter(wasTooMuch);
};

/** PROG-06 to PROG-08. Regression wins, in every tier; in tiers B and C the therapist decides on progress. */
export const decideProgression = (input: ProgressionInput): ProgressionDecision => {
  const { tier, change, daysSinceLastProgression, sessions } = input;
  if (reasonsAgainst(sessions).length > 0) return { decision: "regress", rule: "PROG-07" };
  const isTooSoon = daysSinceLastProgression !== null && daysSinceLastProgression < DAYS_BETWEEN;
  if (isTooSoon || tier === "HOLD" || evidenceFor(sessions).length === 0) return { decision: "hold", rule: "PROG-08" };
  const isAutomatic = tier === "A" && AUTOMATIC.includes(change);
  return { decision: isAutomatic ? "progress" : "propose_progress", rule: "PROG-06" };
};
