import { access } from "node:fs/promises";
import path from "node:path";
import type { PoseFrame } from "@plumbline/motion";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import type { PageDetection } from "./page/detect-in-page.ts";
import { type PageServer, startPageServer } from "./page-server.ts";
import { DetectorUnavailableError, VideoUnreadableError } from "./video-errors.ts";

export type VideoDetection = PageDetection & { readonly kind: "detected" };

/** The app's own decoder and detector, in a headless browser that starts with the first file and serves all others. */
export type VideoDetector = {
  /**
   * Every picture of the file, in order, with its true time from the first one.
   * @throws {VideoUnreadableError} for a file without pictures that this browser can decode
   * @throws {DetectorUnavailableError} when browser, Worker or model do not start
   */
  detectVideo(file: string): Promise<readonly PoseFrame[]>;
  /** The same, with what it cost. */
  measureVideo(file: string): Promise<VideoDetection>;
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

type Session = { readonly browser: Browser; readonly page: Page; readonly server: PageServer };

const bundlePage = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "page", "detect-in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new DetectorUnavailableError("the page's script is empty");
  return script.text;
};

const startSession = async (): Promise<Session> => {
  await access(path.join(POSE_ROOT, "manifest.json")).catch(() => {
    throw new DetectorUnavailableError("packages/pose-tfjs/dist is missing, run `npm run build` first");
  });
  const [script, executablePath] = await Promise.all([bundlePage(), ensureChromium()]);
  const server = await startPageServer(script, POSE_ROOT);
  const browser = await chromium.launch({ args: CHROMIUM_ARGUMENTS, executablePath });
  const page = await browser.newPage();
  await page.goto(server.origin);
  return { browser, page, server };
};

const runInPage = async ({ page, server }: Session, file: string): Promise<PageDetection> => {
  const json = await page.evaluate(`detectInPage(${JSON.stringify(server.addVideo(file))})`);
  // Written by our own page script, a moment ago.
  return JSON.parse(String(json)) as PageDetection;
};

export const createVideoDetector = (): VideoDetector => {
  let session: Promise<Session> | null = null;

  const measureVideo = async (file: string): Promise<VideoDetection> => {
    await access(file).catch(() => {
      throw new VideoUnreadableError(file, "no such file, or not readable");
    });
    session ??= startSession();
    const detection = await runInPage(await session, file);
    if (detection.kind === "detected") return detection;
    if (detection.failure === "video-unreadable") throw new VideoUnreadableError(file, detection.detail);
    throw new DetectorUnavailableError(`${detection.failure}: ${detection.detail}`);
  };

  return {
    measureVideo,
    detectVideo: async (file) => (await measureVideo(file)).frames,
    close: async () => {
      const { browser, server } = (await session) ?? {};
      session = null;
      await browser?.close();
      await server?.close();
    },
  };
};
