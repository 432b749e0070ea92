import { captureTool } from "./run-tool.ts";

/**
 * Builds what has changed since the last time; prints only when that fails, and then what the build said.
 * @returns the exit code
 */
export async function buildQuietly(): Promise<number> {
  const { code, output } = await captureTool("turbo", ["run", "build", "--output-logs=errors-only"]);
  if (code !== 0) {
    console.error(output.trimEnd());
  }
  return code;
}
