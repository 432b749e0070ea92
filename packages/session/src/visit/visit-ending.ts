import type { RaisedAlert } from "@plumbline/clinical";
import { cardsAt, type EducationId, HOLD_REASON, type Lock, RED_FLAG_TEXT, textForPatient } from "@plumbline/clinical";

export type VisitEnding = {
  /** "not-started": before the first exercise (SAFE-03, PAIN-04). */
  readonly how: "done" | "not-started" | "ended";
  readonly because: "done" | "asked" | "time" | "daily-question" | "pain" | "dizzy" | "fall" | "refused";
  /** RED-01, or why there is nothing to do but wait; the exact words. null: nothing of the kind. */
  readonly text: string | null;
  readonly isUrgent: boolean;
  readonly cards: readonly EducationId[];
};

/** @param lock of what was just decided @param alerts of what was just decided */
export const endingOf = (
  how: VisitEnding["how"],
  because: VisitEnding["because"],
  lock: Lock,
  alerts: readonly RaisedAlert[],
): VisitEnding => {
  const urgent = textForPatient(alerts);
  return {
    how,
    because,
    text: urgent ?? (lock === "none" ? null : HOLD_REASON),
    isUrgent: urgent === RED_FLAG_TEXT,
    cards: because === "pain" ? cardsAt("stopped-for-pain") : [],
  };
};
