import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { runEndToEnd } from "./browser/run-end-to-end.ts";
import { readReport } from "./checks/read-report.ts";
import { staticChecks } from "./checks/static-checks.ts";
import { addTallies, agreeWithExitCode, describeTally, oneFailed, onePassed, type Tally } from "./checks/tally.ts";
import { buildQuietly } from "./tools/build-quietly.ts";
import { runTool } from "./tools/run-tool.ts";

const isQuick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(tmpdir(), "plumbline-reports-"));

const steps = [
  step("build", async () => ((await buildQuietly()) === 0 ? onePassed : oneFailed)),
  ...staticChecks.map((check) =>
    step(check.name, async () => {
      const { isPassed, output } = await check.run();
      if (!isPassed) {
        console.log(output.trimEnd());
      }
      return isPassed ? onePassed : oneFailed;
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

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Later, so that the running tool is told first; without this the next step would begin.
  process.once(signal, () => setImmediate(() => process.exit(128 + constants.signals[signal])));
}

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
