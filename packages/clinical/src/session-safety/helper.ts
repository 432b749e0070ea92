import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { Flags } from "../screening/flag.ts";

/** SAFE-02: a helper is with the patient. */
export const needsHelper = (tier: ClinicalTier | null, flags: Flags): boolean =>
  tier === "C" || flags.has("F_COGNITION");

/** SAFE-02. @param hasHelperPressed "I am here", before this very exercise */
export const mayStartExercise = (tier: ClinicalTier | null, flags: Flags, hasHelperPressed: boolean): boolean =>
  hasHelperPressed || !needsHelper(tier, flags);

/** EX-VIEW-SPINE: only the recommended view counts, so that the checks of the spine are on. */
export const needsSpineChecks = (flags: Flags): boolean =>
  flags.has("F_VFX") || flags.has("F_HTLOSS") || flags.has("F_KYPHOSIS");
