import { conditionsOf, doseOfDay, gate } from "@plumbline/clinical";
import type { Dose } from "@plumbline/exercises";
import { statusDuring } from "./visit-patient.ts";
import type { VisitItem } from "./visit-plan.ts";
import type { VisitState } from "./visit-state.ts";

/** MX-PAI, PAIN-04, PROG-09, MX-TB: what is asked for today. */
export const doseToday = (
  { exercise, dose }: VisitItem,
  { patient, found }: Pick<VisitState, "patient" | "found">,
): Dose => {
  if (patient === null) return dose;
  const status = statusDuring(patient, found);
  return doseOfDay(dose, conditionsOf(gate(exercise, status), status, patient.trainings, patient.today));
};
