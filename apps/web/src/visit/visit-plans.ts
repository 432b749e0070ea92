import { type LocalDate, startingDose, weekdayOf } from "@plumbline/clinical";
import { type Chart, fromDose } from "@plumbline/contracts";
import type { Exercise } from "@plumbline/exercises";
import type { VisitPatient, VisitPlan } from "@plumbline/session";
import { doseOf } from "../session/dose-of.ts";

/** What the program asks for on this day, in its order. */
export const planOfDay = (chart: Pick<Chart, "program"> | null, today: LocalDate): VisitPlan => {
  const program = chart?.program ?? null;
  if (program === null) return { items: [], programVersion: null };
  const items = program.content.exercises
    .filter(({ days }) => days.includes(weekdayOf(today)))
    .map(({ exercise, dose }) => ({ exercise, dose: fromDose(dose) }));
  return { items, programVersion: program.version };
};

/** PROG-05: the dose with which the patient would begin; of whom less is known, that of tier A. */
const ownDose = (exercise: Exercise, patient: VisitPatient | null) => {
  const tier = patient?.status.tier ?? null;
  const profile = patient?.profile ?? null;
  const own = tier === null || tier === "HOLD" || profile === null ? null : startingDose(exercise, tier, profile);
  return own ?? doseOf(exercise, "camera");
};

/** One exercise: as the program asks for it, or, outside of it, as it is begun with. */
export const planOfOne = (
  exercise: Exercise,
  chart: Pick<Chart, "program"> | null,
  patient: VisitPatient | null,
): VisitPlan => {
  const program = chart?.program ?? null;
  const planned = program?.content.exercises.find((one) => one.exercise === exercise.id);
  if (program === null || planned === undefined) {
    return { items: [{ exercise: exercise.id, dose: ownDose(exercise, patient) }], programVersion: null };
  }
  return { items: [{ exercise: exercise.id, dose: fromDose(planned.dose) }], programVersion: program.version };
};
