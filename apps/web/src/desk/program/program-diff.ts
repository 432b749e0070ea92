import type { ProgramContent, Weekday } from "@plumbline/clinical";
import type { Dose, ExerciseId } from "@plumbline/exercises";
import { isSame } from "../../is-same.ts";

/** One thing that a newer version has in another way. */
export type ProgramChange =
  | { readonly kind: "added" | "removed" | "moved"; readonly exercise: ExerciseId }
  | { readonly kind: "dose"; readonly exercise: ExerciseId; readonly from: Dose; readonly to: Dose }
  | {
      readonly kind: "days";
      readonly exercise: ExerciseId;
      readonly from: readonly Weekday[];
      readonly to: readonly Weekday[];
    }
  | { readonly kind: "aerobic" | "message" };

const changesOfBoth = (older: ProgramContent, newer: ProgramContent): readonly ProgramChange[] =>
  newer.exercises.flatMap(({ exercise, dose, days }): readonly ProgramChange[] => {
    const was = older.exercises.find((planned) => planned.exercise === exercise);
    if (was === undefined) return [{ kind: "added", exercise }];
    return [
      ...(isSame(was.dose, dose) ? [] : [{ kind: "dose" as const, exercise, from: was.dose, to: dose }]),
      ...(isSame(was.days, days) ? [] : [{ kind: "days" as const, exercise, from: was.days, to: days }]),
    ];
  });

const isIn = ({ exercises }: ProgramContent, exercise: ExerciseId): boolean =>
  exercises.some((planned) => planned.exercise === exercise);

const movedIn = (older: ProgramContent, newer: ProgramContent): readonly ProgramChange[] => {
  const before = older.exercises.filter(({ exercise }) => isIn(newer, exercise));
  const after = newer.exercises.filter(({ exercise }) => isIn(older, exercise));
  return after
    .filter(({ exercise }, place) => before[place]?.exercise !== exercise)
    .map(({ exercise }) => ({ kind: "moved", exercise }));
};

/** What a newer version of a program changed. Empty where both ask for the same. */
export const programDiff = (older: ProgramContent, newer: ProgramContent): readonly ProgramChange[] => [
  ...changesOfBoth(older, newer),
  ...older.exercises
    .filter(({ exercise }) => !isIn(newer, exercise))
    .map(({ exercise }) => ({ kind: "removed" as const, exercise })),
  ...movedIn(older, newer),
  ...(isSame(older.aerobic, newer.aerobic) ? [] : [{ kind: "aerobic" as const }]),
  ...(older.message === newer.message ? [] : [{ kind: "message" as const }]),
];
