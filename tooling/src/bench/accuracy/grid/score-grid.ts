import { medianOf } from "@plumbline/motion";
import { groupBy } from "../group-by.ts";
import type { Ran } from "../workers/in-parallel.ts";
import { viewOfYaw } from "./grid-case.ts";
import type { GridOutcome } from "./run-grid-case.ts";

/** How many repetitions or holds the answer is off by; 0 is exactly right. */
export const errorOf = ({ expectation, truth, counted, partials, isHold }: GridOutcome): number => {
  switch (expectation) {
    case "refused":
      return counted ?? 0;
    case "counted":
      return Math.abs((counted ?? 0) - truth);
    case "below-minimum":
      // REP-12: what is too shallow is recorded, and not counted. Of holds nothing is recorded.
      return counted === null ? truth : counted + (isHold ? 0 : Math.abs(partials - truth));
  }
};

const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? Number.NaN : items.filter(is).length / items.length;

export type GridScore = {
  readonly runs: number;
  readonly exact: number;
  readonly offByOne: number;
  /** Of the runs below the minimum alone. */
  readonly belowExact: number;
  /** Of the same, those of which nothing was counted, partial or not. */
  readonly belowNone: number;
  /** The naive counter on the runs that are to be counted. */
  readonly naiveExact: number;
  /** Milliseconds, medians; null where nothing could be paired. */
  readonly timingError: number | null;
  readonly holdError: number | null;
  readonly wrongSides: number;
};

const isBelow = ({ expectation }: GridOutcome): boolean => expectation === "below-minimum";

export const scoreOutcomes = (outcomes: readonly GridOutcome[]): GridScore => ({
  runs: outcomes.length,
  exact: shareOf(outcomes, (outcome) => errorOf(outcome) === 0),
  offByOne: shareOf(outcomes, (outcome) => errorOf(outcome) <= 1),
  belowExact: shareOf(outcomes.filter(isBelow), (outcome) => errorOf(outcome) === 0),
  belowNone: shareOf(outcomes.filter(isBelow), ({ counted }) => (counted ?? 0) === 0),
  naiveExact: shareOf(
    outcomes.filter(({ expectation }) => expectation === "counted"),
    ({ naive, truth }) => naive === truth,
  ),
  timingError: medianOf(outcomes.flatMap(({ timingErrors }) => timingErrors)),
  holdError: medianOf(outcomes.flatMap(({ holdErrors }) => holdErrors)),
  wrongSides: outcomes.reduce((sum, { wrongSides }) => sum + wrongSides, 0),
});

/** Targets: pooled, and of every cell that is large enough to say something. */
const POOLED = 0.99;
const CELL = 0.95;
const CELL_RUNS = 20;

export type GridRow = {
  readonly exercise: string;
  readonly view: string;
  readonly pooled: GridScore;
  readonly byNoise: ReadonlyMap<string, GridScore>;
  readonly meetsTarget: boolean;
  readonly ran: readonly Ran<"grid">[];
};

const rowOf = (ran: readonly Ran<"grid">[], exercise: string, view: string): GridRow => {
  const scoreAll = (some: readonly Ran<"grid">[]): GridScore => scoreOutcomes(some.map(({ outcome }) => outcome));
  const pooled = scoreAll(ran);
  const byNoise = new Map([...groupBy(ran, ({ one }) => one.noise)].map(([noise, some]) => [noise, scoreAll(some)]));
  const cellsMeet = [...byNoise.values()].every(({ runs, exact }) => runs < CELL_RUNS || exact >= CELL);
  return { exercise, view, pooled, byNoise, meetsTarget: pooled.exact >= POOLED && cellsMeet, ran };
};

/** A row an exercise and view that counts. */
export const gridRows = (ran: readonly Ran<"grid">[]): readonly GridRow[] => {
  const counted = ran.filter(({ outcome }) => outcome.expectation !== "refused");
  const groups = groupBy(counted, ({ one }) => `${one.exercise} ${viewOfYaw(one.yaw)}`);
  return [...groups].map(([name, some]) => {
    const [exercise = "", view = ""] = name.split(" ");
    return rowOf(some, exercise, view);
  });
};
