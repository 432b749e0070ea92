import { readFileSync } from "node:fs";
import path from "node:path";
import type { PerformanceOptions } from "@plumbline/synthetic";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { startPageServer } from "../detect-video/page-server.ts";
import { detectorIdentity } from "./detector-identity.ts";
import type { FramePair } from "./frame-pair.ts";
import { keepDetection } from "./kept-detections.ts";

const REPOSITORY = path.resolve(import.meta.dirname, "../../..");
const PAGE = path.join(REPOSITORY, "apps/web/src/sample-patient/bench/detect-sample.ts");
const POSE_ROOT = path.join(REPOSITORY, "packages/pose-tfjs/dist/pose");
const PICTURE = { width: 640, height: 480 };

/** The figure needs WebGL; software will do. */
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** The shape of `SampleDetection` in the page's script, which a tool may not import: what was found, what was drawn. */
export type SampleDetection = {
  readonly frames: readonly FramePair[];
  readonly drawMilliseconds: readonly number[];
};

/** As a good camera gives them, or a poor one in the evening. */
export type Pictures = "clean" | "spoiled";

export type SamplePage = {
  /** Draws the performance in the room, 15 pictures a second, and has the real detector look at every one. */
  readonly detect: (performance: PerformanceOptions, pictures?: Pictures) => Promise<SampleDetection>;
  readonly close: () => Promise<void>;
};

type Bundle = {
  readonly script: string /** What decides what is drawn and detected. */;
  readonly sources: readonly string[];
};

/** The page brings these along for their types and units; what it draws and detects does not follow from them. */
const WITHOUT_SAY = /^packages\/(motion|exercises|session)\//;

const bundlePage = async (): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [PAGE],
    absWorkingDir: REPOSITORY,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const deciding = used.filter((file) => !WITHOUT_SAY.test(file));
  return {
    script: outputFiles.map(({ text }) => text).join("\n"),
    sources: deciding.toSorted().map((file) => readFileSync(path.join(REPOSITORY, file), "utf8")),
  };
};

/**
 * The sample patient before the real detector, in a headless browser.
 * @param keeps whether what was detected is kept from run to run; times are then those of the first
 */
export const openSamplePage = async ({ keeps }: { readonly keeps: boolean }): Promise<SamplePage> => {
  const [{ script, sources }, executablePath] = await Promise.all([bundlePage(), ensureChromium()]);
  const detector = detectorIdentity();
  const server = await startPageServer(script, POSE_ROOT);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  const page = await browser.newPage();
  await page.goto(server.origin);
  return {
    detect: async (performance, pictures = "clean") => {
      const request = JSON.stringify({ performance, pictures, ...PICTURE });
      const key = [...sources, ...detector, request];
      const detect = async (): Promise<string> => String(await page.evaluate(`detectSample(${request})`));
      const answer = await (keeps ? keepDetection(key, detect) : detect());
      // Written by our own page script.
      return JSON.parse(answer) as SampleDetection;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
