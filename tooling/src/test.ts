import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runEndToEnd } from "./browser/run-end-to-end.ts";
import { readReport } from "./checks/read-report.ts";
import { staticChecks } from "./checks/static-checks.ts";
import { addTallies, agreeWithExitCode, describeTally, oneFailed, onePassed, type Tally } from "./checks/tally.ts";
import { captureTool, runTool } from "./tools/run-tool.ts";

const isQuick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(tmpdir(), "plumbline-reports-"));

const steps = [
  step("build", async () => {
    const { code, output } = await captureTool("turbo", ["run", "build", "--output-logs=errors-only"]);
    return judge(code === 0, output);
  }),
  ...staticChecks.map((check) =>
    step(check.name, async () => {
      const { isPassed, output } = await check.run();
      return judge(isPassed, output);
    }),
  ),
  step("unit tests", async () => {
    const report = path.join(reports, "vitest.json");
    const code = await runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile=${report}`]);
    return agreeWithExitCode(readReport("vitest", report), code);
  }),
  ...(isQuick
    ? []
    : [
        step("end-to-end tests", async () => {
          const report = path.join(reports, "playwright.json");
          process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
          const code = await runEndToEnd(["--reporter=list,json"]);
          return agreeWithExitCode(readReport("playwright", report), code);
        }),
      ]),
];

const outcomes: string[] = [];
const tallies: Tally[] = [];
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(error);
    return oneFailed;
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  tallies.push(tally);
  outcomes.push(`${tally.failed === 0 ? "ok    " : "FAILED"} ${name}: ${describeTally(tally)} (${seconds} s)`);
}
rmSync(reports, { recursive: true, force: true });

const total = addTallies(tallies);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${outcomes.join("\n")}\n\n${describeTally(total)}`);

function step(name: string, run: () => Promise<Tally>): { readonly name: string; readonly run: () => Promise<Tally> } {
  return { name, run };
}

/** A static check is one test; what it printed matters only when it fails. */
function judge(isPassed: boolean, output: string): Tally {
  if (!isPassed) {
    console.log(output.trimEnd());
  }
  return isPassed ? onePassed : oneFailed;
}
