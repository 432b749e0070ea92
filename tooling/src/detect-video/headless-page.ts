import { access } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { type PageServer, startPageServer } from "./page-server.ts";
import { DetectorUnavailableError } from "./video-errors.ts";

/** A page without anything to see, in which one of our scripts runs beside the detector's files. */
export type HeadlessPage = {
  /** Calls a global function of the script with the URL under which it can fetch `file`. */
  callWithFile(name: string, file: string): Promise<unknown>;
  close(): Promise<void>;
};

const POSE_ROOT = path.resolve(import.meta.dirname, "../../../packages/pose-tfjs/dist/pose");

// Without a GPU the detector takes wasm on every machine, so that the same file gives the same poses; the rest keeps
// the browser from calling home.
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const bundle = async (entryPoint: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
};

const openPage = async (browser: Browser, server: PageServer): Promise<HeadlessPage> => {
  const page = await browser.newPage();
  await page.goto(server.origin);
  return {
    callWithFile: (name, file) => page.evaluate(`${name}(${JSON.stringify(server.addVideo(file))})`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};

/**
 * @param entryPoint a script of ours for the browser, bundled here
 * @throws {DetectorUnavailableError} (as a rejection) when the detector was not built
 * @throws {ChromiumMissingError} (as a rejection)
 */
export const openHeadlessPage = async (entryPoint: string): Promise<HeadlessPage> => {
  await access(path.join(POSE_ROOT, "manifest.json")).catch(() => {
    throw new DetectorUnavailableError("packages/pose-tfjs/dist is missing, run `npm run build` first");
  });
  const [script, executablePath] = await Promise.all([bundle(entryPoint), ensureChromium()]);
  const browser = await chromium.launch({ args: CHROMIUM_ARGUMENTS, executablePath });
  const server = await startPageServer(script, POSE_ROOT);
  return openPage(browser, server).catch(async (error: unknown) => {
    await Promise.all([browser.close(), server.close()]);
    throw error;
  });
};
