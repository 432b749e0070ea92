import { isStandingWork, type Position } from "@plumbline/clinical";
import { type Dose, type ExerciseId, findExercise } from "@plumbline/exercises";

/** One exercise of a visit, and how much of it the program, or the catalogue, asks for on an ordinary day. */
export type VisitItem = { readonly exercise: ExerciseId; readonly dose: Dose };

/** One exercise, or the day's program: the same thing. It keeps the program version with which it began (PROG-12). */
export type VisitPlan = {
  readonly items: readonly VisitItem[];
  /** null where no program asked for it. */
  readonly programVersion: number | null;
};

/** SAFE-04: how the exercise begins. */
export const positionOf = (exercise: ExerciseId): Position => {
  if (findExercise(exercise)?.equipment.includes("bed") === true) return "lying";
  return isStandingWork(exercise) ? "standing" : "sitting";
};
