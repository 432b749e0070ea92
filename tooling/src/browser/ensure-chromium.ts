import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { runChild } from "../../run-child.mjs";
import { runTool } from "../tools/run-tool.ts";
import { findChromium } from "./find-chromium.ts";

/** Neither is there a Chromium, nor could one be installed. */
export class ChromiumMissingError extends Error {
  override readonly name = "ChromiumMissingError";

  constructor() {
    super("There is no Chromium, and none could be installed. Install one, or name it: PLUMBLINE_CHROMIUM=/path/to/it");
  }
}

/**
 * The path of a Chromium. Installs one where there is none, and says so: Playwright's, else Debian's package when root.
 * @throws {ChromiumMissingError}
 */
export async function ensureChromium(): Promise<string> {
  for (const install of [installNothing, installPlaywrights, installDebians]) {
    await install();
    const found = findChromium({
      platform: process.platform,
      environment: process.env,
      exists: existsSync,
      playwrightsOwn: chromium.executablePath(),
    });
    if (found !== null) {
      return found;
    }
  }
  throw new ChromiumMissingError();
}

async function installNothing(): Promise<void> {}

async function installPlaywrights(): Promise<void> {
  console.error("There is no Chromium here: installing Playwright's ...");
  // 2: standard output belongs to the command that needs the browser.
  await runTool("playwright-core", ["install", "chromium"], 2);
}

async function installDebians(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return;
  }
  console.error("Playwright's could not be downloaded: installing Debian's package chromium ...");
  await runChild("apt-get", ["update"], { stdio: ["ignore", 2, 2] });
  await runChild("apt-get", ["install", "-y", "chromium"], { stdio: ["ignore", 2, 2] });
}
