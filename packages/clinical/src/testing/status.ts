import type { PatientStatus, StandingLock } from "../gating/gate.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { Flag } from "../screening/flag.ts";

/** A patient of a tier with these flags, and no lock. */
export const patientIn = (tier: ClinicalTier | null, ...flags: readonly Flag[]): PatientStatus => ({
  tier,
  flags: new Set(flags),
  standingLock: null,
});

export const lockedAfterFall = (
  status: PatientStatus,
  lock: StandingLock = { mayDoSeatedWork: false },
): PatientStatus => ({
  ...status,
  standingLock: lock,
});
