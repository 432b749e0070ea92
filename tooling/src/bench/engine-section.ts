import { catalogue } from "@plumbline/exercises";
import { medianOf } from "@plumbline/motion";
import { markdownTable } from "./markdown-table.ts";
import { type EngineCost, measureEngine } from "./measure-engine.ts";

/** Kilobytes. */
const HEAP_TARGET = 1000;
/** To the naive counter given the same filters. */
const RATIO_TARGET = 3;

const summaryOf = (costs: readonly EngineCost[]): string => {
  const median = (read: (cost: EngineCost) => number): number => medianOf(costs.map(read)) ?? Number.NaN;
  const ratio = median((cost) => cost.ratioFiltering);
  const growing = costs.filter(({ heapGrowth }) => heapGrowth > HEAP_TARGET).map(({ exercise }) => exercise);
  const heap = growing.length === 0 ? "no exercise" : growing.join(", ");
  return [
    `Medians over the exercises, all of the same run: ${median((cost) => cost.engine).toFixed(1)} µs a frame;`,
    `${ratio.toFixed(1)} times the naive counter given the same filters (target: at most ${RATIO_TARGET}, ${ratio <= RATIO_TARGET ? "met" : "**missed**"}),`,
    `${median((cost) => cost.ratio).toFixed(1)} times the naive counter.`,
    `Grew by more than 1 MB in an hour: ${heap}.`,
  ].join(" ");
};

/** The whole engine with all checks beside the naive counters, each exercise in its recommended view. */
export const engineSection = (): string => {
  const costs = catalogue.flatMap((exercise) => measureEngine(exercise) ?? []);
  const table = markdownTable({
    heads: [
      "exercise",
      "frames",
      "engine µs a frame",
      "naive µs a frame",
      "ratio",
      "filters",
      "naive with as many µs a frame",
      "ratio",
      "engine : true count",
      "heap growth in an hour at 30 frames a second, kB",
    ],
    rows: costs.map((cost) => [
      cost.exercise,
      cost.frames,
      cost.engine.toFixed(1),
      cost.naive.toFixed(2),
      cost.ratio.toFixed(1),
      cost.filters,
      cost.filtering.toFixed(2),
      cost.ratioFiltering.toFixed(1),
      `${cost.counted.engine} : ${cost.counted.truth}`,
      cost.heapGrowth.toFixed(0),
    ]),
  });
  return `${summaryOf(costs)}\n\n${table}`;
};
