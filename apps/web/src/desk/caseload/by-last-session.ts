import type { CaseloadPatient } from "@plumbline/contracts";

/** Whose newest session is newest comes first; whoever has none yet comes last. */
export const byLastSession = (one: CaseloadPatient, other: CaseloadPatient): number =>
  Date.parse(other.lastSessionAt ?? "1970-01-01") - Date.parse(one.lastSessionAt ?? "1970-01-01") ||
  one.name.localeCompare(other.name);
