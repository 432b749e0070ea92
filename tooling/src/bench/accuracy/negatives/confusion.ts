import { catalogue, type ExerciseId } from "@plumbline/exercises";
import { groupBy } from "../group-by.ts";
import type { CountOfEach } from "./count-everything.ts";
import { isRelative } from "./relatives.ts";

export type ConfusionCell = {
  readonly counter: ExerciseId;
  /** Repetitions or holds counted in all runs, and the runs that the counter accepted. */
  readonly counted: number;
  readonly runs: number;
  /** Of the exercise itself, or of one that it contains. */
  readonly isAllowed: boolean;
};

export type ConfusionRow = {
  readonly performed: string;
  readonly cells: readonly ConfusionCell[];
  readonly naive: number;
};

/** One performance before every counter. */
export type Witnessed = {
  /** An exercise's id, or another name. */
  readonly performed: string;
  readonly counts: CountOfEach;
  readonly naive: number;
};

const rowOf = (performed: string, witnessed: readonly Witnessed[]): ConfusionRow => ({
  performed,
  naive: witnessed.reduce((sum, { naive }) => sum + naive, 0),
  cells: catalogue.map(({ id: counter }) => {
    const found = witnessed.flatMap(({ counts }) => counts[counter] ?? []);
    const isAllowed = catalogue.some(({ id }) => id === performed && (id === counter || isRelative(counter, id)));
    return { counter, runs: found.length, counted: found.reduce((sum, count) => sum + count, 0), isAllowed };
  }),
});

/** Who counts what in what was performed. */
export const confusionOf = (witnessed: readonly Witnessed[]): readonly ConfusionRow[] =>
  [...groupBy(witnessed, ({ performed }) => performed)].map(([performed, some]) => rowOf(performed, some));
