import { type ChartReading, decideTier, type Flag, type RuleId } from "@plumbline/clinical";

export type TierReason = {
  readonly rule: RuleId;
  /** The flags that led to it. */
  readonly because: readonly Flag[];
  /** Whether a therapist has set another tier than the rules say. */
  readonly isSetByTherapist: boolean;
};

/** TIER-01 to TIER-06: the rule behind the tier in force; null before the first intake. */
export const reasonOfTier = ({ intake, status, decidedTier }: ChartReading): TierReason | null => {
  if (intake === null) return null;
  const { tierRule } = intake.decision;
  if (status.tier === null || decidedTier === null) return { rule: tierRule, because: [], isSetByTherapist: false };
  if (status.tier !== decidedTier) return { rule: "TIER-06", because: [], isSetByTherapist: true };
  const { tier, rule, because } = decideTier(status.flags);
  // A HOLD without a flag of its own is that of a lock.
  if (status.tier === "HOLD" && tier !== "HOLD") return { rule: "PAIN-05", because: [], isSetByTherapist: false };
  return { rule, because, isSetByTherapist: false };
};
