import type { RuleId } from "../rule-id.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";

/** Who has to say yes before the first session. */
export type Confirmation =
  | { readonly by: "patient"; readonly rule: RuleId }
  /** TIER-03 reviews, TIER-02 releases. */
  | { readonly by: "therapist"; readonly rule: RuleId }
  /** GEN-06, TIER-01, TIER-05: nobody can. `education`: the card that helps. */
  | { readonly by: "nobody"; readonly rule: RuleId; readonly text: string | null; readonly education: RuleId | null };

/** GEN-06. */
export const SEE_A_THERAPIST = "Please see a physical therapist first";

/** GEN-06, TIER-01 to TIER-05: a tier A patient without a therapist confirms the starter program alone. */
export const whoConfirms = (tier: ClinicalTier | null, hasTherapist: boolean): Confirmation => {
  if (tier === null) return { by: "nobody", rule: "TIER-05", text: null, education: null };
  if (!hasTherapist && tier !== "A") return { by: "nobody", rule: "GEN-06", text: SEE_A_THERAPIST, education: "ED-09" };
  switch (tier) {
    case "A":
      return hasTherapist ? { by: "therapist", rule: "TIER-04" } : { by: "patient", rule: "GEN-06" };
    case "B":
      return { by: "therapist", rule: "TIER-03" };
    case "C":
      return { by: "therapist", rule: "TIER-02" };
    case "HOLD":
      return { by: "nobody", rule: "TIER-01", text: null, education: null };
  }
};

export type Release = {
  readonly hasTherapist: boolean;
  /** A therapist has assigned the program, not the patient. */
  readonly isByTherapist: boolean;
};

/** GEN-06, TIER-02, TIER-03: whether a program may be done. One of the patient's own making holds in tier A only. */
export const isInForce = (tier: ClinicalTier | null, { hasTherapist, isByTherapist }: Release): boolean =>
  whoConfirms(tier, hasTherapist).by !== "nobody" && (isByTherapist || tier === "A");
