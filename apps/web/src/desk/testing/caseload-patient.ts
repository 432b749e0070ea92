import type { CaseloadPatient } from "@plumbline/contracts";

/** Somebody of tier A who never trained, and of whom nothing is open. */
export const caseloadPatient = (name: string, changes: Partial<CaseloadPatient>): CaseloadPatient => ({
  patientId: name,
  name,
  since: "2026-10-01T00:00:00.000Z",
  lastSessionAt: null,
  unreviewed: null,
  review: {
    tier: "A",
    flags: [],
    triage: "green",
    openAlerts: { urgent: 0, same_day: 0, routine: 0 },
    isLockedAfterFall: false,
    adherence7: null,
    adherence28: null,
    painThisWeek: null,
    painWeekBefore: null,
    reviewOn: null,
  },
  ...changes,
});
