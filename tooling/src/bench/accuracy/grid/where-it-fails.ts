import { groupBy } from "../group-by.ts";
import { percent } from "../number-text.ts";
import type { Ran } from "../workers/in-parallel.ts";
import type { GridCase } from "./grid-case.ts";
import { errorOf, gridRows } from "./score-grid.ts";

const FACTORS = ["yaw", "nearer", "range", "pace", "fps", "noise", "stoop"] as const;
const EXAMPLES = 4;

const isWrong = ({ outcome }: Ran<"grid">): boolean => errorOf(outcome) > 0;

const sharesBy = (factor: (typeof FACTORS)[number], ran: readonly Ran<"grid">[]): string => {
  const levels = [...groupBy(ran, ({ one }) => one[factor])].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${factor}: ${levels.map(([level, some]) => `${level} ${percent(some.filter(isWrong).length / some.length)}`).join(", ")}`;
};

const nameOf = ({ exercise, ...factors }: GridCase): string =>
  `${exercise} ${Object.entries(factors)
    .map(([factor, level]) => `${factor}=${level}`)
    .join(" ")}`;

const exampleText = ({ one, outcome }: Ran<"grid">): string =>
  `    ${nameOf(one)}: ${outcome.counted ?? outcome.notMeasurable} counted, ${outcome.partials} partial, of ${outcome.truth}`;

/** Of each row that misses its target: the share of wrong runs by every factor, and some of them by name. */
export const whereItFails = (ran: readonly Ran<"grid">[]): string =>
  gridRows(ran)
    .filter(({ meetsTarget }) => !meetsTarget)
    .flatMap(({ exercise, view, pooled, ran: some }) => [
      `${exercise} ${view}: ${percent(1 - pooled.exact)} of ${pooled.runs} wrong`,
      ...FACTORS.map((factor) => `  ${sharesBy(factor, some)}`),
      ...some.filter(isWrong).slice(0, EXAMPLES).map(exampleText),
    ])
    .join("\n");
