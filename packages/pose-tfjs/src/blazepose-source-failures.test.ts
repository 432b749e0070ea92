import { afterEach, expect, test, vi } from "vitest";
import { FrameSourceError } from "./frame-source.ts";
import { createFakeFrameSource } from "./testing/fake-frame-source.ts";
import { answerPolitely, createFakeWorker } from "./testing/fake-worker.ts";
import { openFakeSource } from "./testing/open-fake-source.ts";
import type { WorkerRequest } from "./worker-protocol.ts";

const FAILING_OPEN = ["no-camera", "permission-denied", "camera-in-use", "video-unreadable"] as const;

test.each(FAILING_OPEN)("a source that does not open fails with its own reason: %s", async (failure) => {
  const worker = createFakeWorker(answerPolitely);
  const frames = createFakeFrameSource([], { open: () => Promise.reject(new FrameSourceError(failure, "why")) });
  const { events, isOver } = openFakeSource({ frames, workers: [worker] });
  await isOver;
  expect(events.at(-1)).toEqual({ type: "source.failed", failure, detail: "why" });
  expect(frames.closings()).toBeGreaterThan(0);
  expect(worker.isTerminated()).toBe(true);
});

const onFrame = (reply: unknown) => (request: WorkerRequest) =>
  request.type === "frame" ? [reply] : answerPolitely(request);

test.each([
  ["no-webassembly", { type: "failed", failure: "no-webassembly", detail: "neither" }],
  ["model-not-loaded", { type: "failed", failure: "model-not-loaded", detail: "404" }],
] as const)("a Worker that cannot start says so: %s", async (failure, reply) => {
  const { events, isOver } = openFakeSource({ workers: [createFakeWorker(() => [reply])] });
  await isOver;
  expect(events).toMatchObject([{ type: "source.failed", failure }]);
});

test.each([{ type: "pose" }, { type: "failed", failure: "hungry", detail: "" }, null, 7])(
  "an answer outside the protocol means that the Worker died: %j",
  async (reply) => {
    const { events, isOver } = openFakeSource({ workers: [createFakeWorker(onFrame(reply))] });
    await isOver;
    expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "worker-died" });
  },
);

test("a Worker that throws died; one whose script never came is a model that did not load", async () => {
  const throwing = createFakeWorker();
  const first = openFakeSource({ workers: [throwing] });
  throwing.raise("error", { message: "RangeError: out of memory" });
  await first.isOver;
  expect(first.events).toEqual([
    { type: "source.failed", failure: "worker-died", detail: "RangeError: out of memory" },
  ]);
  const missing = createFakeWorker();
  const second = openFakeSource({ workers: [missing] });
  missing.raise("error", {});
  await second.isOver;
  expect(second.events).toMatchObject([{ type: "source.failed", failure: "model-not-loaded" }]);
});

test("a camera that breaks while running ends with its reason", async () => {
  const frames = createFakeFrameSource([0], {
    next: () => Promise.reject(new FrameSourceError("no-camera", "the camera was unplugged")),
  });
  const { events, isOver } = openFakeSource({ frames });
  await isOver;
  expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "no-camera" });
});

test("a lost GPU brings a fresh Worker, and the session goes on", async () => {
  const losing = createFakeWorker(onFrame({ type: "lost" }));
  const { events, isOver } = openFakeSource({ workers: [losing, createFakeWorker(answerPolitely)] });
  await isOver;
  expect(losing.isTerminated()).toBe(true);
  expect(events.filter(({ type }) => type === "source.opened")).toHaveLength(1);
  expect(events.flatMap((event) => (event.type === "frame.detected" ? [event.frame.at] : []))).toEqual([40, 80]);
  expect(events.at(-1)).toEqual({ type: "source.ended" });
});

test("a GPU that is lost again and again ends the session", async () => {
  const workers = Array.from({ length: 5 }, () => createFakeWorker(onFrame({ type: "lost" })));
  const { events, isOver } = openFakeSource({ frames: createFakeFrameSource([0, 1, 2, 3, 4, 5, 6, 7]), workers });
  await isOver;
  expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "worker-died" });
});

afterEach(() => {
  vi.useRealTimers();
});

test("a Worker that falls silent died: a browser short of memory ends it without a word", async () => {
  vi.useFakeTimers();
  const silent = createFakeWorker((request) => (request.type === "init" ? answerPolitely(request) : []));
  const { events, isOver } = openFakeSource({ workers: [silent] });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(events.at(-1)).toMatchObject({ type: "source.opened" });
  await vi.advanceTimersByTimeAsync(2_000);
  await isOver;
  expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "worker-died" });
});

test("a camera that pauses for minutes is no silent Worker", async () => {
  vi.useFakeTimers();
  const frames = createFakeFrameSource([0, 300_000]);
  const pausing = createFakeFrameSource([], {
    next: async () => {
      const frame = await frames.next();
      if (frame !== null) await new Promise((resolve) => setTimeout(resolve, frame.at));
      return frame;
    },
  });
  const { events, isOver } = openFakeSource({ frames: pausing });
  await vi.advanceTimersByTimeAsync(300_001);
  await isOver;
  expect(events.flatMap((event) => (event.type === "frame.detected" ? [event.frame.at] : []))).toEqual([0, 300_000]);
  expect(events.at(-1)).toEqual({ type: "source.ended" });
});

test("a browser that refuses to start a Worker is told, not thrown at the page", async () => {
  const { events, isOver } = openFakeSource({ workers: [] });
  await isOver;
  expect(events).toEqual([{ type: "source.failed", failure: "worker-died", detail: "no more Workers" }]);
});
