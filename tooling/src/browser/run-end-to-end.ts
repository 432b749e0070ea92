import { runTool } from "../tools/run-tool.ts";
import { ensureChromium } from "./ensure-chromium.ts";

/**
 * Runs the end-to-end tests against the app as it was built last.
 * @param words arguments for Playwright
 * @returns the exit code
 */
export async function runEndToEnd(words: readonly string[]): Promise<number> {
  process.env.PLUMBLINE_CHROMIUM = await ensureChromium();
  return runTool("playwright", ["test", "--config", "tests/playwright.config.ts", ...words]);
}
