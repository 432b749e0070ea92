/**
 * Starts any command of this repository in a bare clone: `node tooling/run.mjs NAME ARGUMENTS`. Uses nothing but Node's
 * own modules and runs under Node 20; the commands themselves are TypeScript and run under the Node of the lockfile.
 * Writes nothing to standard output, which belongs to the command.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { installWhatIsMissing, pinnedNode } from "./install.mjs";
import { runChild } from "./run-child.mjs";

const repository = path.resolve(import.meta.dirname, "..");
/** Commands that run the app's own detector and so need it built. The others build what they need, or nothing. */
const needsDetector = ["analyse", "bench"];

const [name = "", ...words] = process.argv.slice(2);
process.exitCode = await run();

async function run() {
  const command = path.join(import.meta.dirname, "src", `${name}.ts`);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(command)) {
    console.error(`There is no command "${name}". README.md lists the commands.`);
    return 1;
  }
  const installed = await installWhatIsMissing();
  if (installed !== 0) {
    console.error("The packages could not be installed; npm says why above.");
    // Whoever reads the result of the tests finds it on the last line, whatever failed.
    if (name === "test") {
      console.log("0 passed, 1 failed");
    }
    return installed;
  }
  if (needsDetector.includes(name)) {
    const built = await runPinned(["tooling/src/build.ts", "--filter=@plumbline/pose-tfjs"], ["ignore", 2, 2]);
    if (built !== 0) {
      return built;
    }
  }
  return runPinned([command, ...words], "inherit");
}

/**
 * @param {readonly string[]} words
 * @param {import("node:child_process").StdioOptions} stdio
 */
function runPinned([script = "", ...words], stdio) {
  // The user's folder stays the current one: file arguments are relative to it.
  return runChild(pinnedNode, [path.resolve(repository, script), ...words], { stdio });
}
