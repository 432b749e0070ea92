import { gate, isPermitted, type QuestionsFirst, type RuleId, whoConfirms } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { type Found, statusDuring, type VisitPatient } from "./visit-patient.ts";

/** Why an exercise cannot be started now. */
export type Obstacle =
  /** Nothing is known of the patient on this device, who may be on HOLD; and a HOLD is never bypassed (TIER-06). */
  | { readonly kind: "unknown" }
  /** TIER-05: no intake, or no consent. */
  | { readonly kind: "no-intake" }
  /** CHA-10, PROG-09. */
  | { readonly kind: "questions-first"; readonly after: QuestionsFirst }
  /** GEN-06. `text` is the patient's. */
  | { readonly kind: "see-therapist"; readonly text: string | null }
  /** MX-01, MX-HOLD, FALL-11. `reason` in the patient's words. */
  | { readonly kind: "gate"; readonly rules: readonly RuleId[]; readonly reason: string | null }
  /** TIER-02, TIER-03: the therapist has not seen the plan yet. */
  | { readonly kind: "not-reviewed"; readonly rule: RuleId };

/** What stands between the patient and the exercise, asked before each one; null: nothing. */
export const obstacleTo = (exercise: ExerciseId, patient: VisitPatient | null, found: Found): Obstacle | null => {
  if (patient === null) return { kind: "unknown" };
  const status = statusDuring(patient, found);
  if (status.tier === null) return { kind: "no-intake" };
  // A HOLD is told as such: no answer opens it.
  if (patient.questionsFirst !== null && status.tier !== "HOLD") {
    return { kind: "questions-first", after: patient.questionsFirst };
  }
  const confirmation = whoConfirms(status.tier, patient.hasTherapist);
  if (confirmation.by === "nobody" && confirmation.rule === "GEN-06") {
    return { kind: "see-therapist", text: confirmation.text };
  }
  const verdict = gate(exercise, status);
  if (!isPermitted(verdict, patient.approvals, patient.today)) {
    return { kind: "gate", rules: verdict.rules, reason: verdict.reason };
  }
  const isToBeReviewed = status.tier === "B" || status.tier === "C";
  return isToBeReviewed && !patient.isReviewed ? { kind: "not-reviewed", rule: confirmation.rule } : null;
};
