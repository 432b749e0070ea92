import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runChild } from "../../run-child.mjs";

export const repository = path.resolve(import.meta.dirname, "../../..");

/**
 * Runs a tool that the lockfile names, under the Node that it names, from the root of the repository.
 * @returns the exit code
 */
export function runTool(
  name: string,
  words: readonly string[],
  stdio: "inherit" | number = "inherit",
): Promise<number> {
  const tools = path.join(repository, "node_modules/.bin");
  return runChild(name, words, {
    cwd: repository,
    stdio: stdio === "inherit" ? stdio : ["ignore", stdio, stdio],
    // npm's launchers on Windows are scripts of the shell.
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `${tools}${path.delimiter}${process.env.PATH}`,
      DO_NOT_TRACK: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      TURBO_TELEMETRY_DISABLED: "1",
    },
  });
}

/** Like runTool, but keeps what the tool prints: standard output and errors, in the order in which they came. */
export async function captureTool(
  name: string,
  words: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const log = path.join(tmpdir(), `plumbline-${process.pid}-${name}.log`);
  const descriptor = openSync(log, "w");
  try {
    const code = await runTool(name, words, descriptor);
    return { code, output: readFileSync(log, "utf8") };
  } finally {
    closeSync(descriptor);
    rmSync(log);
  }
}
