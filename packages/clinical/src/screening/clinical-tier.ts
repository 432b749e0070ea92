import type { Tier } from "@plumbline/exercises";
import { type Flag, type Flags, hasAny } from "./flag.ts";

/** §2.3, from the least restrictive to the most. HOLD has no exercise and so no dose. */
export const CLINICAL_TIERS = ["A", "B", "C", "HOLD"] as const satisfies readonly (Tier | "HOLD")[];

export type ClinicalTier = (typeof CLINICAL_TIERS)[number];

/** TIER-01: each of them is HOLD, until the therapist clears it in writing. */
export const HOLD_FLAGS: readonly Flag[] = [
  "F_CARDIAC",
  "F_SYNCOPE",
  "F_NEURO",
  "F_ACUTE_BACK",
  "F_THIGH",
  "F_PAIN_HIGH",
];

type TierRule = {
  readonly rule: "TIER-01" | "TIER-02" | "TIER-03" | "TIER-04";
  readonly tier: ClinicalTier;
  readonly anyOf: readonly Flag[];
  /** Flags that mean this tier only together. */
  readonly orAllOf?: readonly Flag[];
};

/** §2.3: the first matching row wins; the last one always does. [TBC] */
const TIER_RULES: readonly TierRule[] = [
  { rule: "TIER-01", tier: "HOLD", anyOf: HOLD_FLAGS },
  {
    rule: "TIER-02",
    tier: "C",
    anyOf: ["F_RECENT_FX", "F_FALL_HIGH", "F_TKR_RECENT", "F_THR_RECENT", "F_COGNITION", "F_MULTI_FX"],
    orAllOf: ["F_VFX", "F_FALL"],
  },
  {
    rule: "TIER-03",
    tier: "B",
    anyOf: [
      "F_VFX",
      "F_FRAGILITY",
      "F_HTLOSS",
      "F_KYPHOSIS",
      "F_FALL",
      "F_DIZZY",
      "F_STEROID",
      "F_PAIN_MOD",
      "F_VISION",
      "F_COG_MILD",
      "F_AGE80",
    ],
  },
];

/** `because`: the flags that led to it, for the therapist; none in tier A. */
export type TierDecision = {
  readonly tier: ClinicalTier;
  readonly rule: TierRule["rule"];
  readonly because: readonly Flag[];
};

const flagsBehind = ({ anyOf, orAllOf = [] }: TierRule, flags: Flags): readonly Flag[] => {
  const isTogether = orAllOf.every((flag) => flags.has(flag));
  return [...new Set([...anyOf.filter((flag) => flags.has(flag)), ...(isTogether ? orAllOf : [])])];
};

/** TIER-01 to TIER-04. */
export const decideTier = (flags: Flags): TierDecision => {
  for (const row of TIER_RULES) {
    const because = flagsBehind(row, flags);
    if (because.length > 0) return { tier: row.tier, rule: row.rule, because };
  }
  return { tier: "A", rule: "TIER-04", because: [] };
};

export const isMoreRestrictiveTier = (tier: ClinicalTier, than: ClinicalTier): boolean =>
  CLINICAL_TIERS.indexOf(tier) > CLINICAL_TIERS.indexOf(than);

/** ALERT-07: what an ambulance or a doctor has to look at first. */
export const isMedicalRedFlag = (flags: Flags): boolean => hasAny(flags, ["F_CARDIAC", "F_SYNCOPE", "F_NEURO"]);
