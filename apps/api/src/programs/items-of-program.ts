import type { ItemId } from "@plumbline/clinical";
import type { ProgramContent } from "@plumbline/contracts";

/** All that a program asks a patient to do. */
export const itemsOf = ({ exercises, aerobic }: ProgramContent): readonly ItemId[] => [
  ...exercises.map(({ exercise }) => exercise),
  ...(aerobic === null ? [] : [aerobic.activity]),
];

export const listsAnExerciseTwice = ({ exercises }: ProgramContent): boolean =>
  new Set(exercises.map(({ exercise }) => exercise)).size < exercises.length;
