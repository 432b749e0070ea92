import { measureFigureDetection } from "./figure-detection.ts";
import { measureDetector } from "./measure-detector.ts";
import { measureTraceSize } from "./measure-trace-size.ts";
import { printTable } from "./print-table.ts";

export const benchDetector = async (): Promise<void> => {
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

export const benchRecord = (): void => {
  console.log("## Record: the stick figure of a minute of squats\n");
  printTable(
    ["detector noise", "kB a minute", "unthinned as gzipped JSON, kB"],
    (["none", "low", "high"] as const)
      .map(measureTraceSize)
      .map(({ noise, trace, unthinned }) => [noise, trace.toFixed(1), unthinned.toFixed(0)]),
  );
};

export const benchFigure = async (): Promise<void> => {
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
