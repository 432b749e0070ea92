import type { CaseloadPatient } from "@plumbline/contracts";
import { byLastSession } from "./by-last-session.ts";

const ORDER: readonly CaseloadPatient["review"]["triage"][] = ["red", "amber", "green"];

/** REV-03: red, amber, green; inside a colour whose newest session is newest. */
export const byTriage = (one: CaseloadPatient, other: CaseloadPatient): number =>
  ORDER.indexOf(one.review.triage) - ORDER.indexOf(other.review.triage) || byLastSession(one, other);
