import path from "node:path";
import { type Degrees, degrees, medianOf, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { startPageServer } from "../detect-video/page-server.ts";
import { compareLandmarks, type LandmarkComparison } from "./compare-landmarks.ts";

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

const VIEWS: readonly { readonly view: string; readonly yaw: Degrees; readonly sides: readonly Side[] }[] = [
  { view: "front", yaw: degrees(0), sides: ["left", "right"] },
  { view: "oblique", yaw: degrees(45), sides: ["left", "right"] },
  { view: "side", yaw: degrees(90), sides: ["right"] },
];

const SCRIPTS: readonly { readonly script: string; readonly acts: readonly Act[] }[] = [
  { script: "stand", acts: [{ kind: "stand", duration: milliseconds(1500) }] },
  { script: "squat 0.08 H", acts: [{ kind: "squat", depth: normalisedHeight(0.08) }] },
  { script: "squat 0.18 H", acts: [{ kind: "squat", depth: normalisedHeight(0.18) }] },
  { script: "squat 0.26 H", acts: [{ kind: "squat", depth: normalisedHeight(0.26) }] },
  { script: "one leg", acts: [{ kind: "singleLegStand", side: "left", duration: milliseconds(1500) }] },
];

export type FigureDetection = LandmarkComparison & {
  readonly script: string;
  readonly view: string;
  /** Milliseconds to draw one picture. */
  readonly drawMedian: number;
};

/** The shape of `SampleDetection` in the page's script, which a tool may not import. */
type PageAnswer = {
  readonly frames: Parameters<typeof compareLandmarks>[0];
  readonly drawMilliseconds: readonly number[];
};

const bundlePage = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
};

const measureCase = async (
  page: Page,
  { script, acts }: (typeof SCRIPTS)[number],
  { view, yaw, sides }: (typeof VIEWS)[number],
): Promise<FigureDetection> => {
  const request = JSON.stringify({ performance: { acts, yaw }, ...PICTURE });
  // Written by our own page script, a moment ago.
  const answer = JSON.parse(String(await page.evaluate(`detectSample(${request})`))) as PageAnswer;
  return {
    script,
    view,
    ...compareLandmarks(answer.frames, sides),
    drawMedian: medianOf(answer.drawMilliseconds) ?? Number.NaN,
  };
};

/** How well the real detector sees the sample patient: what it finds beside what was drawn. */
export const measureFigureDetection = async (): Promise<readonly FigureDetection[]> => {
  const [script, executablePath] = await Promise.all([bundlePage(), ensureChromium()]);
  const server = await startPageServer(script, POSE_ROOT);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const results: FigureDetection[] = [];
    for (const performed of SCRIPTS) {
      for (const seen of VIEWS) {
        results.push(await measureCase(page, performed, seen));
      }
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
};
