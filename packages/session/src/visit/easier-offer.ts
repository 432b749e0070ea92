import { gate, isPermitted, type RegressionReason, startingDose, stepDown } from "@plumbline/clinical";
import { type Change, type Dose, type ExerciseId, findExercise } from "@plumbline/exercises";
import { type Found, statusDuring, type VisitPatient } from "./visit-patient.ts";
import type { VisitItem } from "./visit-plan.ts";

/** PAIN-03 row d, SAFE-06, SAFE-09: something milder is offered; nobody has to take it. */
export type EasierOffer = {
  readonly from: ExerciseId;
  readonly because: Exclude<RegressionReason, "unfinished">;
  readonly changes: readonly Change[];
  /** PROG-07: of a milder variation of the same exercise. */
  readonly dose: Dose;
};

const isOpen = (change: Change, patient: VisitPatient, found: Found): boolean => {
  if (change.byTherapist) return false;
  if (!("exercise" in change)) return true;
  return isPermitted(gate(change.exercise, statusDuring(patient, found)), patient.approvals, patient.today);
};

export const offerEasier = (
  { exercise, dose }: VisitItem,
  because: EasierOffer["because"],
  patient: VisitPatient | null,
  found: Found,
): EasierOffer | null => {
  const known = findExercise(exercise);
  if (known === null || patient === null) return null;
  const down = stepDown(known, dose);
  const changes = down.offers.filter((change) => isOpen(change, patient, found));
  return { from: exercise, because, changes, dose: down.dose };
};

/** What is then done. The gate is asked again before it begins. */
export const itemOf = (change: Change, offer: EasierOffer, patient: VisitPatient | null): VisitItem => {
  if (!("exercise" in change)) return { exercise: offer.from, dose: offer.dose };
  const known = findExercise(change.exercise);
  const tier = patient?.status.tier ?? null;
  const profile = patient?.profile ?? null;
  const dose =
    known === null || tier === null || tier === "HOLD" || profile === null ? null : startingDose(known, tier, profile);
  return { exercise: change.exercise, dose: dose ?? offer.dose };
};
