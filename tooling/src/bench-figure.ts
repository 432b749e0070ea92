import { type FigureDetection, measureFigureDetection } from "./bench/figure-detection.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const printRow = (result: FigureDetection): void => {
  const { script, view, found, frames, medianError, p95Error, drawMedian } = result;
  const cells = [script, view, `${found}/${frames}`, percent(medianError), percent(p95Error), drawMedian.toFixed(1)];
  console.log(`| ${cells.join(" | ")} |`);
};

try {
  console.log("| motion | view | found | error, median | p95 (of stature) | draw ms |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  const results = await measureFigureDetection(printRow);
  const frames = results.reduce((sum, result) => sum + result.frames, 0);
  const found = results.reduce((sum, result) => sum + result.found, 0);
  console.log(`\nThe figure was found in ${percent(found / frames)} of ${frames} pictures.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
