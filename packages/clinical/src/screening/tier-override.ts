import type { RuleId } from "../rule-id.ts";
import { type ClinicalTier, isMoreRestrictiveTier } from "./clinical-tier.ts";

/** A therapist's word on the tier. */
export type TierOverride = { readonly tier: ClinicalTier; readonly reason: string };

export type TierChange =
  | { readonly kind: "set"; readonly tier: ClinicalTier }
  | {
      readonly kind: "refused";
      readonly rule: RuleId;
      readonly what: "reason-missing" | "hold-not-cleared" | "ask-again";
    };

/** What has happened since the answers that led to the present tier. */
export type ScreeningState = {
  /** The tier by the rules, from the answers of today. */
  readonly decided: ClinicalTier;
  /** INT-25: whether `SAFETY_QUESTIONS` have been asked since. */
  readonly hasAskedAgain: boolean;
};

const refused = (rule: RuleId, what: "reason-missing" | "hold-not-cleared" | "ask-again"): TierChange => ({
  kind: "refused",
  rule,
  what,
});

/**
 * TIER-06: raised freely, lowered only with a written reason, and INT-25 only after the safety questions; HOLD is never
 * bypassed.
 */
export const changeTier = ({ decided, hasAskedAgain }: ScreeningState, { tier, reason }: TierOverride): TierChange => {
  if (!isMoreRestrictiveTier(decided, tier)) return { kind: "set", tier };
  if (decided === "HOLD") return refused("TIER-06", "hold-not-cleared");
  if (reason.trim() === "") return refused("TIER-06", "reason-missing");
  return hasAskedAgain ? { kind: "set", tier } : refused("INT-25", "ask-again");
};

/** A hold (TIER-01, PAIN-05) ends only by a therapist's written word. */
export const isHoldCleared = (clearance: { readonly note: string } | null): boolean =>
  clearance !== null && clearance.note.trim() !== "";
