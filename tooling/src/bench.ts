/**
 * `npm run bench [-- engine|detector|record|figure …]`: all of them when none is named. Speeds are compared within the
 * run; single figures depend on the machine.
 */
import { measureFigureDetection } from "./bench/figure-detection.ts";
import { measureDetector } from "./bench/measure-detector.ts";
import { measureEngine } from "./bench/measure-engine.ts";
import { measureTraceSize } from "./bench/measure-trace-size.ts";
import { printTable } from "./bench/print-table.ts";

const benchEngine = (): void => {
  console.log("## Engine: the whole engine with all checks beside a naive knee-angle counter, oblique view\n");
  printTable(
    ["exercise", "frames", "engine µs a frame", "naive µs a frame", "ratio", "engine : naive : true count"],
    ["squat", "mini_squat"]
      .map(measureEngine)
      .map(({ exercise, frames, engine, naive, ratio, counted }) => [
        exercise,
        frames,
        engine.toFixed(1),
        naive.toFixed(2),
        ratio.toFixed(0),
        `${counted.engine} : ${counted.naive} : ${counted.truth}`,
      ]),
  );
};

const benchDetector = async (): Promise<void> => {
  console.log("## Detector: BlazePose full in a Worker, headless Chromium without a GPU\n");
  const cost = await measureDetector();
  if (cost === null) {
    console.log("Skipped: ../shared/data is not here.\n");
    return;
  }
  printTable(
    ["clip", "backend", "frames", "ms a frame, median", "ms to start"],
    [[cost.clip, cost.backend, cost.frames, cost.inference.toFixed(0), cost.start.toFixed(0)]],
  );
};

const benchRecord = (): void => {
  console.log("## Record: the stick figure of a minute of squats\n");
  printTable(
    ["detector noise", "kB a minute", "unthinned as gzipped JSON, kB"],
    (["none", "low", "high"] as const)
      .map(measureTraceSize)
      .map(({ noise, trace, unthinned }) => [noise, trace.toFixed(1), unthinned.toFixed(0)]),
  );
};

const benchFigure = async (): Promise<void> => {
  console.log("## Sample patient: the rendered figure before the real detector, errors as shares of stature\n");
  const results = await measureFigureDetection();
  printTable(
    ["motion", "view", "found", "error, median %", "p95 %", "draw ms"],
    results.map(({ script, view, found, frames, medianError, p95Error, drawMedian }) => [
      script,
      view,
      `${found}/${frames}`,
      (medianError * 100).toFixed(1),
      (p95Error * 100).toFixed(1),
      drawMedian.toFixed(1),
    ]),
  );
};

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
  detector: benchDetector,
  record: benchRecord,
  figure: benchFigure,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const name of named.length > 0 ? named : Object.keys(benches)) await benches[name]?.();
}
