import { catalogue, type ExerciseId } from "@plumbline/exercises";
import { groupBy } from "../group-by.ts";
import type { Ran } from "../workers/in-parallel.ts";
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
  readonly runs: number;
  readonly cells: readonly ConfusionCell[];
  readonly naive: number;
};

const nameOf = ({ performed }: Ran<"negative">["one"]): string =>
  "exercise" in performed ? performed.exercise : performed.distraction;

const rowOf = (performed: string, ran: readonly Ran<"negative">[]): ConfusionRow => ({
  performed,
  runs: ran.length,
  naive: ran.reduce((sum, { outcome }) => sum + outcome.naive, 0),
  cells: catalogue.map(({ id: counter }) => {
    const counts = ran.flatMap(({ outcome }) => outcome.counts[counter] ?? []);
    const isAllowed = catalogue.some(({ id }) => id === performed && (id === counter || isRelative(counter, id)));
    return { counter, runs: counts.length, counted: counts.reduce((sum, count) => sum + count, 0), isAllowed };
  }),
});

/** Who counts what in what was performed. */
export const confusionOf = (ran: readonly Ran<"negative">[]): readonly ConfusionRow[] =>
  [...groupBy(ran, ({ one }) => nameOf(one))].map(([performed, runs]) => rowOf(performed, runs));
