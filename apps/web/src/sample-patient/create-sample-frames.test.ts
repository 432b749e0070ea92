import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { FrameSourceError } from "@plumbline/pose-tfjs";
import { createPerformance, defaultCamera, type SyntheticBody } from "@plumbline/synthetic";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSampleFrames, type SampleFramesOptions } from "./create-sample-frames.ts";

const script = createPerformance({ acts: [{ kind: "stand", duration: milliseconds(300) }] });

/** A scene without a GPU, a clock moved by hand, and pictures that only know their time. */
const createStage = (step: number) => {
  const drawn: SyntheticBody[] = [];
  let real = 1000;
  let disposals = 0;
  const options: SampleFramesOptions = {
    performance: script,
    camera: defaultCamera,
    width: 640,
    height: 480,
    now: () => real,
    pause: async (duration) => {
      real += duration;
    },
    openScene: async () => ({
      render: (body) => drawn.push(body),
      dispose: () => {
        disposals += 1;
      },
    }),
    openPreview: () => ({ canvas: { width: 640, height: 480 } as HTMLCanvasElement, push: () => {} }),
    capture: (_canvas, at: Milliseconds) => {
      real += step;
      return { timestamp: at, close: () => {} } as unknown as VideoFrame;
    },
  };
  return { options, drawn, disposals: () => disposals };
};

const readAll = async (options: SampleFramesOptions): Promise<readonly number[]> => {
  const frames = createSampleFrames(options);
  await frames.open();
  const times: number[] = [];
  for (let frame = await frames.next(); frame !== null; frame = await frames.next()) times.push(frame.at);
  return times;
};

beforeEach(() => {
  // Unit tests run without a page: the source only passes the canvas on.
  vi.stubGlobal("document", { createElement: () => ({ width: 0, height: 0 }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("frames carry the performance's time and end with it", async () => {
  const stage = createStage(50);
  expect(await readAll(stage.options)).toEqual([0, 50, 100, 150, 200, 250, 300]);
  expect(stage.drawn[2]).toEqual(script.bodyAt(milliseconds(100)));
});

test("a fast machine gets no more than 30 frames a second, a slow one slow motion", async () => {
  const times = await readAll(createStage(1).options);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeCloseTo(1000 / 30, 6);
  const slow = await readAll(createStage(400).options);
  expect((slow[1] ?? 0) - (slow[0] ?? 0)).toBeLessThan(1000 / 15);
});

test("after closing there are no more frames, and the scene is freed once", async () => {
  const stage = createStage(50);
  const frames = createSampleFrames(stage.options);
  await frames.open();
  expect(await frames.next()).not.toBeNull();
  frames.close();
  frames.close();
  expect(await frames.next()).toBeNull();
  expect(stage.disposals()).toBe(1);
});

test("closed while the scene is still loading: the scene is freed as soon as it is there", async () => {
  const stage = createStage(50);
  const frames = createSampleFrames(stage.options);
  const opening = frames.open();
  frames.close();
  await opening;
  expect(stage.disposals()).toBe(1);
  expect(frames.preview).toBeNull();
});

test("no WebGL is a failure of the source, not a crash", async () => {
  const frames = createSampleFrames({
    ...createStage(50).options,
    openScene: () => Promise.reject(new Error("Error creating WebGL context.")),
  });
  await expect(frames.open()).rejects.toThrow(FrameSourceError);
});
