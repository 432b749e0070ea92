/**
 * `npm run bench [-- NAME [OPTIONS]]`: accuracy, pipeline, jitter, engine, detector, record or figure; without a name the
 * last three, which are quick and measure cost. Speeds are compared within the run; single figures depend on the machine.
 *
 * The first four write their tables into docs/accuracy.md. accuracy: `--seed N`, `--full` for the whole grid, `--only`
 * some of its sections. pipeline: `--full` for everybody in every view, `--only` some exercises.
 */
import { parseArgs } from "node:util";
import { readAccuracyOptions } from "./bench/accuracy/accuracy-options.ts";
import { benchAccuracy } from "./bench/accuracy/bench-accuracy.ts";
import { publishSection } from "./bench/accuracy-page.ts";
import { benchDetector, benchFigure, benchRecord } from "./bench/cost-benches.ts";
import { engineSection } from "./bench/engine-section.ts";
import { benchJitter } from "./bench/jitter/bench-jitter.ts";
import { benchPipeline } from "./bench/pipeline/bench-pipeline.ts";

type Bench = (words: readonly string[]) => void | Promise<void>;

const today = new Date().toISOString().slice(0, 10);

const pipeline: Bench = async (words) => {
  const { values } = parseArgs({ args: [...words], options: { full: { type: "boolean" }, only: { type: "string" } } });
  const only = values.only?.split(",") ?? [];
  const text = await benchPipeline(values.full ?? false, only);
  publishSection({ name: "pipeline", command: ["pipeline", ...words].join(" "), today, text });
};

const quick: Readonly<Record<string, Bench>> = { detector: benchDetector, record: benchRecord, figure: benchFigure };

const benches: Readonly<Record<string, Bench>> = {
  ...quick,
  accuracy: (words) => benchAccuracy(readAccuracyOptions(words), today),
  pipeline,
  jitter: async () => publishSection({ name: "jitter", command: "jitter", today, text: await benchJitter() }),
  engine: () => publishSection({ name: "engine", command: "engine", today, text: engineSection() }),
};

const [name, ...words] = process.argv.slice(2);
const bench = name === undefined ? null : benches[name];
if (name === undefined) {
  for (const cost of Object.values(quick)) await cost([]);
} else if (bench) {
  await bench(words);
} else {
  console.error(`No bench called ${name}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}
