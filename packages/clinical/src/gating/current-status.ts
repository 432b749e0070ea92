import { type ClinicalTier, decideTier, HOLD_FLAGS, isMoreRestrictiveTier } from "../screening/clinical-tier.ts";
import type { IntakeDecision } from "../screening/decide-intake.ts";
import type { Flag, Flags } from "../screening/flag.ts";
import { currentFlags, type FlagHistory } from "../screening/intake-schedule.ts";
import type { PatientStatus, StandingLock } from "./gate.ts";

/** What `changeTier` has set, and against which tier of the rules. */
export type TierInForce = { readonly tier: ClinicalTier; readonly against: ClinicalTier };

/** What happened since the intake. */
export type PatientHistory = FlagHistory & {
  /** PAIN-05, SAFE-03: everything is locked until the therapist has cleared it in writing. */
  readonly isOnHold: boolean;
  /** TIER-01: flags of the intake that the therapist has cleared in writing since (`isHoldCleared`). */
  readonly clearedFlags: readonly Flag[];
  readonly standingLock: StandingLock | null;
  /** null where the therapist left the tier to the rules. */
  readonly therapistTier: TierInForce | null;
};

/** TIER-06, GEN-01: a lowered tier is of no use against a more restrictive one than it was lowered from. */
const tierInForce = (decided: ClinicalTier, set: TierInForce | null): ClinicalTier => {
  if (set === null || decided === "HOLD") return decided;
  const isOutdated = isMoreRestrictiveTier(decided, set.against) && !isMoreRestrictiveTier(set.tier, decided);
  return isOutdated ? decided : set.tier;
};

/** Only what means HOLD can be cleared; any other flag stays until the next intake. */
const withoutCleared = (flags: Flags, cleared: readonly Flag[]): Flags =>
  new Set([...flags].filter((flag) => !(HOLD_FLAGS.includes(flag) && cleared.includes(flag))));

/** What is known of a patient today: the answers of the intake, and what happened since. */
export const currentStatus = (
  { flags: fromIntake, tier }: Pick<IntakeDecision, "flags" | "tier">,
  history: PatientHistory,
): PatientStatus => {
  const flags = withoutCleared(currentFlags(fromIntake, history), history.clearedFlags);
  const { standingLock } = history;
  if (tier === null) return { tier, flags, standingLock };
  const decided = history.isOnHold ? "HOLD" : decideTier(flags).tier;
  return { tier: tierInForce(decided, history.therapistTier), flags, standingLock };
};
