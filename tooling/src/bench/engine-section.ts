import { catalogue } from "@plumbline/exercises";
import { medianOf } from "@plumbline/motion";
import { markdownTable } from "./markdown-table.ts";
import { type EngineCost, measureEngine } from "./measure-engine.ts";

/** Kilobytes. */
const HEAP_TARGET = 1000;

const summaryOf = (costs: readonly EngineCost[]): string => {
  const ratio = medianOf(costs.map((cost) => cost.ratio)) ?? Number.NaN;
  const microseconds = medianOf(costs.map((cost) => cost.engine)) ?? Number.NaN;
  const growing = costs.filter(({ heapGrowth }) => heapGrowth > HEAP_TARGET).map(({ exercise }) => exercise);
  const heap = growing.length === 0 ? "no exercise" : growing.join(", ");
  return `Median over the exercises: ${microseconds.toFixed(0)} µs a frame, ${ratio.toFixed(0)} times the naive counter in the same run. Grew by more than 1 MB in an hour: ${heap}.`;
};

/** The whole engine with all checks beside the naive counter, each exercise in its recommended view. */
export const engineSection = (): string => {
  const costs = catalogue.flatMap((exercise) => measureEngine(exercise) ?? []);
  const table = markdownTable({
    heads: [
      "exercise",
      "frames",
      "engine µs a frame",
      "naive µs a frame",
      "ratio",
      "engine : true count",
      "heap growth in an hour at 30 frames a second, kB",
    ],
    rows: costs.map(({ exercise, frames, engine, naive, ratio, counted, heapGrowth }) => [
      exercise,
      frames,
      engine.toFixed(1),
      naive.toFixed(2),
      ratio.toFixed(0),
      `${counted.engine} : ${counted.truth}`,
      heapGrowth.toFixed(0),
    ]),
  });
  return `${summaryOf(costs)}\n\n${table}`;
};
