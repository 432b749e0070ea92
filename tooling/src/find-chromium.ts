import { access, constants } from "node:fs/promises";
import { chromium } from "playwright-core";

// Where Linux distributions, macOS and Windows put it.
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isRunnable = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** A system Chromium, else the one that Playwright installed; null when there is neither. */
export const findChromium = async (): Promise<string | null> => {
  for (const file of [...SYSTEM_PATHS, chromium.executablePath()]) {
    if (await isRunnable(file)) return file;
  }
  return null;
};
