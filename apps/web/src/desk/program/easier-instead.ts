import { type ChartReading, gate, isPermitted, type LocalDate } from "@plumbline/clinical";
import { type Change, type ExerciseId, findExercise } from "@plumbline/exercises";

/** PROG-07: what §4.5 offers instead of an exercise that was too much, as far as the patient may do it today. */
export const easierInstead = (
  exercise: ExerciseId,
  { status, approvals }: Pick<ChartReading, "status" | "approvals">,
  today: LocalDate,
): readonly Change[] =>
  (findExercise(exercise)?.regressTo ?? []).filter(
    (change) => !("exercise" in change) || isPermitted(gate(change.exercise, status), approvals, today),
  );
