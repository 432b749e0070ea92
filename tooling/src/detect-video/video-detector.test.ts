import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { PoseFrame } from "@plumbline/motion";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../browser/find-chromium.ts";
import { type HeadlessPage, openHeadlessPage } from "./headless-page.ts";
import type { PageProbe } from "./page/probe-in-page.ts";
import { createVideoDetector } from "./video-detector.ts";
import { VideoUnreadableError } from "./video-errors.ts";

const repoRoot = path.resolve(import.meta.dirname, "../../..");
const sharedRoot = path.resolve(repoRoot, "../shared/data");
const fixture = (name: string): string => path.join(import.meta.dirname, "fixtures", name);

const hasChromium =
  findChromium({
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    playwrightsOwn: chromium.executablePath(),
  }) !== null;
const isBuilt = existsSync(path.join(repoRoot, "packages/pose-tfjs/dist/pose/manifest.json"));

type Point = readonly [x: number, y: number, z: number, score: number];
type Trace = {
  readonly width: number;
  readonly frames: readonly { readonly t: number; readonly kp: readonly Point[] | null }[];
};

const readTrace = (id: string): Trace =>
  JSON.parse(gunzipSync(readFileSync(path.join(sharedRoot, "traces", `${id}.json.gz`))).toString("utf8"));

/** Distance of each landmark from the recorded one, as a share of the person's height in that frame. */
const compare = (frames: readonly PoseFrame[], trace: Trace): readonly number[] =>
  trace.frames.flatMap(({ kp }, index) => {
    const frame = frames[index];
    const [nose, leftHeel, rightHeel] = [kp?.[0], kp?.[29], kp?.[30]];
    if (!frame?.image || !kp || !nose || !leftHeel || !rightHeel) return [];
    const scale = trace.width / frame.picture.width;
    const height = Math.hypot(nose[0] - (leftHeel[0] + rightHeel[0]) / 2, nose[1] - (leftHeel[1] + rightHeel[1]) / 2);
    return kp.map(([x, y], joint) => {
      const landmark = frame.image?.[joint];
      return landmark ? Math.hypot(landmark.x * scale - x, landmark.y * scale - y) / height : Number.POSITIVE_INFINITY;
    });
  });

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

// A browser on a busy machine of two cores.
const PATIENCE = 120_000;
const needs = "needs a Chromium and `npm run build`";

describe.skipIf(!hasChromium || !isBuilt)(
  `the app's detector in a headless browser (${needs})`,
  { timeout: PATIENCE },
  () => {
    const detector = createVideoDetector();
    let probe: HeadlessPage;
    beforeAll(async () => {
      probe = await openHeadlessPage(path.join(import.meta.dirname, "page", "probe-in-page.ts"));
    }, PATIENCE);
    afterAll(async () => {
      await Promise.all([detector.close(), probe.close()]);
    });

    test.skipIf(!existsSync(sharedRoot))(
      "agrees with the recorded keypoints of the squat clip: every frame, median 1 % of the height (needs ../shared/data)",
      async () => {
        const trace = readTrace("tf_squats");
        const {
          frames,
          costs,
          detector: info,
        } = await detector.measureVideo(path.join(sharedRoot, "clips/tf_squats.mp4"));
        expect(frames.map(({ at }) => at)).toEqual(trace.frames.map(({ t }) => t));
        const distances = compare(frames, trace);
        expect(distances).toHaveLength(33 * trace.frames.length);
        expect(quantile(distances, 0.5)).toBeLessThan(0.01);
        expect(quantile(distances, 0.95)).toBeLessThan(0.03);
        expect(info).toMatchObject({ name: "blazepose-full", backend: "wasm" });
        // The same tensors after every frame: none leaks.
        expect(new Set(costs.map(({ tensors }) => tensors)).size).toBe(1);
        // Once a second of the recording, and a gym is neither black nor white.
        const measured = frames.flatMap(({ brightness }) => (brightness === null ? [] : [brightness]));
        expect(measured).toHaveLength(13);
        expect(Math.min(...measured)).toBeGreaterThan(0.1);
        expect(Math.max(...measured)).toBeLessThan(0.95);
      },
    );

    const tenASecond = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index * 100);

    test.each([
      { file: "turned-90.mp4", picture: { width: 64, height: 96 }, times: tenASecond(12) },
      { file: "turned-180.mp4", picture: { width: 96, height: 64 }, times: tenASecond(12) },
      { file: "turned-270.mov", picture: { width: 64, height: 96 }, times: tenASecond(12) },
      { file: "fragmented.mp4", picture: { width: 96, height: 64 }, times: tenASecond(12) },
      { file: "plain.webm", picture: { width: 96, height: 64 }, times: tenASecond(12) },
      { file: "trimmed.mp4", picture: { width: 96, height: 64 }, times: tenASecond(9) },
    ])(
      "$file: every picture once, in order, upright as the browser's own player shows it",
      async ({ file, ...expected }) => {
        const seen = (await probe.callWithFile("probeInPage", fixture(file))) as PageProbe;
        expect(seen.picture).toEqual(expected.picture);
        expect(seen.times).toEqual(expected.times);
        // Four different greys, so that a turn the wrong way shows; coding and colour conversion cost a few steps.
        expect(new Set(seen.players.map((grey) => Math.round(grey / 40))).size).toBe(4);
        seen.ours.forEach((grey, quarter) => {
          expect(Math.abs(grey - (seen.players[quarter] ?? Number.NaN))).toBeLessThan(12);
        });
      },
    );

    test("a codec that the browser lacks is an error that names it", async () => {
      const reading = detector.detectVideo(fixture("hevc.mp4"));
      await expect(reading).rejects.toThrow(VideoUnreadableError);
      await expect(reading).rejects.toThrow(/hev1/);
    });

    test.each([fixture("README.md"), fixture("not-there.mp4")])(
      "what is no video is an error, and the next file still works: %s",
      async (file) => {
        await expect(detector.detectVideo(file)).rejects.toThrow(VideoUnreadableError);
        expect(await detector.detectVideo(fixture("turned-90.mp4"))).toHaveLength(12);
      },
    );
  },
);
