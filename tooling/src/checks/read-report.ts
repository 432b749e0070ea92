import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Tally } from "./tally.ts";

const count = z.int().nonnegative();

const vitestReport = z
  .object({ numPassedTests: count, numFailedTests: count, numPendingTests: count, numTodoTests: count })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    // A test that passed only when it was tried again did not pass.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const reports = { vitest: vitestReport, playwright: playwrightReport } as const;

/** The counts in a runner's JSON report; null when it wrote none, or not a whole one: it crashed. */
export function readReport(runner: keyof typeof reports, file: string): Tally | null {
  if (!existsSync(file)) {
    return null;
  }
  try {
    return reports[runner].safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
