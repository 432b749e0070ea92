import { doseOfDay, gate } from "@plumbline/clinical";
import type { Dose } from "@plumbline/exercises";
import { isFirstWeek, statusDuring } from "./visit-patient.ts";
import type { VisitItem } from "./visit-plan.ts";
import type { VisitState } from "./visit-state.ts";

/** MX-PAI, PAIN-04, PROG-09, MX-TB: what is asked for today. */
export const doseToday = (
  { exercise, dose }: VisitItem,
  { patient, found, plan }: Pick<VisitState, "patient" | "found" | "plan">,
): Dose => {
  if (patient === null) return dose;
  const status = statusDuring(patient, found);
  const hasCaution = gate(exercise, status).modifications.some(({ rule }) => rule === "MX-TB");
  return doseOfDay(dose, {
    isInPain: status.flags.has("F_PAIN_MOD"),
    isBackFromGap: patient.isBackFromGap,
    isFirstWeekWithCaution: hasCaution && isFirstWeek(plan.assignedOn, patient.today),
  });
};
