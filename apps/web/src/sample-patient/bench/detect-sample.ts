import type { PoseFrame } from "@plumbline/motion";
import { createBlazePoseSource } from "@plumbline/pose-tfjs";
import { createPerformance, defaultCamera, type PerformanceOptions, projectBody } from "@plumbline/synthetic";
import { createSampleFrames } from "../create-sample-frames.ts";
import { spoilPictures } from "./spoil-pictures.ts";

/** What Node asks of this page, as JSON. */
export type SampleRequest = {
  readonly performance: PerformanceOptions;
  readonly width: number;
  readonly height: number;
  /** As a good camera gives them, or a poor one in the evening. */
  readonly pictures: "clean" | "spoiled";
};

/** What the detector found beside what was drawn. */
export type SampleDetection = {
  readonly frames: readonly { readonly found: PoseFrame; readonly truth: PoseFrame }[];
  readonly drawMilliseconds: readonly number[];
};

/** One step of the performance, so that every run sees the same pictures: 15 a second. */
const STEP = 1000 / 15;

const detectSample = ({ performance: options, width, height, pictures }: SampleRequest): Promise<SampleDetection> => {
  const script = createPerformance(options);
  const camera = { ...defaultCamera, picture: { width, height } };
  let clock = 0;
  const sample = createSampleFrames({
    performance: script,
    camera,
    width,
    height,
    pause: async () => undefined,
    now: () => {
      clock += STEP;
      return clock;
    },
  });
  const seen = pictures === "spoiled" ? spoilPictures(sample, width, height) : sample;
  const drawMilliseconds: number[] = [];
  const frames: { found: PoseFrame; truth: PoseFrame }[] = [];
  const source = createBlazePoseSource({
    kind: "sample",
    frames: {
      ...sample,
      next: async () => {
        const before = performance.now();
        const frame = await seen.next();
        drawMilliseconds.push(performance.now() - before);
        return frame;
      },
    },
    workerUrl: "/pose/pose-worker.js",
    assetsUrl: "/pose/",
  });
  return new Promise((resolve, reject) => {
    source.subscribe((event) => {
      if (event.type === "frame.detected") {
        const found = event.frame;
        frames.push({ found, truth: projectBody(script.bodyAt(found.at), camera, found.at) });
      } else if (event.type === "source.ended") {
        source.close();
        resolve({ frames, drawMilliseconds });
      } else if (event.type === "source.failed") reject(new Error(`${event.failure}: ${event.detail}`));
    });
  });
};

Object.assign(globalThis, {
  detectSample: async (request: SampleRequest): Promise<string> => JSON.stringify(await detectSample(request)),
});
