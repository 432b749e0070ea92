/**
 * `npm run bench [-- NAME [OPTIONS]]`: accuracy, pipeline, engine, detector, record or figure; without a name the last four, which
 * measure cost. Speeds are compared within the run; single figures depend on the machine.
 *
 * accuracy writes its tables into docs/accuracy.md: `--seed N`, `--full` for the whole grid, `--only clips,grid,…`.
 */
import { readAccuracyOptions } from "./bench/accuracy/accuracy-options.ts";
import { benchAccuracy } from "./bench/accuracy/bench-accuracy.ts";
import { benchDetector, benchEngine, benchFigure, benchRecord } from "./bench/cost-benches.ts";

type Bench = (words: readonly string[]) => void | Promise<void>;

const today = (): string => new Date().toISOString().slice(0, 10);

const costs: Readonly<Record<string, Bench>> = {
  engine: benchEngine,
  detector: benchDetector,
  record: benchRecord,
  figure: benchFigure,
};

const benches: Readonly<Record<string, Bench>> = {
  ...costs,
  accuracy: (words) => benchAccuracy(readAccuracyOptions(words), today()),
};

const [name, ...words] = process.argv.slice(2);
const bench = name === undefined ? null : benches[name];
if (name === undefined) {
  for (const cost of Object.values(costs)) await cost([]);
} else if (bench) {
  await bench(words);
} else {
  console.error(`No bench called ${name}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}
