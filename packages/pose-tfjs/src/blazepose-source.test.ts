import { milliseconds } from "@plumbline/motion";
import type { PoseSourceEvent } from "@plumbline/session/ports";
import { expect, test } from "vitest";
import { createBlazePoseSource } from "./blazepose-source.ts";
import { FrameSourceError } from "./frame-source.ts";
import { createFakeFrameSource } from "./testing/fake-frame-source.ts";
import {
  answerPolitely,
  createFakePose,
  createFakeWorker,
  FAKE_DETECTOR,
  type FakeWorker,
} from "./testing/fake-worker.ts";
import type { WorkerRequest } from "./worker-protocol.ts";

type Setup = {
  readonly frames?: ReturnType<typeof createFakeFrameSource>;
  readonly workers?: readonly FakeWorker[];
};

/** Runs a source to its end or failure. */
const open = ({ frames = createFakeFrameSource([0, 40, 80]), workers = [createFakeWorker(answerPolitely)] }: Setup) => {
  const events: PoseSourceEvent[] = [];
  const remaining = [...workers];
  const source = createBlazePoseSource({
    kind: "file",
    frames,
    workerUrl: "https://plumbline.example/pose/pose-worker.js",
    assetsUrl: "https://plumbline.example/pose",
    createWorker: () => {
      const worker = remaining.shift();
      if (worker === undefined) throw new Error("no more Workers");
      return worker;
    },
  });
  const isOver = new Promise<void>((resolve) => {
    source.subscribe((event) => {
      events.push(event);
      if (event.type === "source.ended" || event.type === "source.failed") resolve();
    });
  });
  return { source, events, isOver, frames };
};

const untilRequested = async (worker: FakeWorker, count: number): Promise<void> => {
  while (worker.requests.length < count) await Promise.resolve();
};

test("tells progress, opening, every frame in order, and the end", async () => {
  const { events, isOver } = open({});
  await isOver;
  expect(events).toEqual([
    { type: "model.progressed", fraction: 1 },
    { type: "source.opened", detector: FAKE_DETECTOR },
    ...[0, 40, 80].map((at) => ({ type: "frame.detected", frame: createFakePose(at).frame })),
    { type: "source.ended" },
  ]);
});

test("one frame is in flight: the next is asked for only when the pose is there, and none is dropped", async () => {
  const worker = createFakeWorker((request) => (request.type === "init" ? answerPolitely(request) : []));
  const { isOver, events } = open({ workers: [worker] });
  for (const [index, at] of [0, 40, 80].entries()) {
    await untilRequested(worker, index + 2);
    // However long the Worker takes, nothing more is sent.
    for (const _ of Array.from({ length: 50 })) await Promise.resolve();
    expect(worker.requests).toHaveLength(index + 2);
    expect(worker.requests[index + 1]).toMatchObject({ type: "frame", at });
    worker.reply(createFakePose(at));
  }
  await isOver;
  expect(events.filter(({ type }) => type === "frame.detected")).toHaveLength(3);
});

test("the folder of the assets reaches the Worker with its slash", async () => {
  const worker = createFakeWorker(answerPolitely);
  await open({ workers: [worker] }).isOver;
  expect(worker.requests[0]).toEqual({ type: "init", assetsUrl: "https://plumbline.example/pose/" });
});

const FAILING_OPEN = ["no-camera", "permission-denied", "camera-in-use", "video-unreadable"] as const;

test.each(FAILING_OPEN)("a source that does not open fails with its own reason: %s", async (failure) => {
  const worker = createFakeWorker(answerPolitely);
  const frames = createFakeFrameSource([], { open: () => Promise.reject(new FrameSourceError(failure, "why")) });
  const { events, isOver } = open({ frames, workers: [worker] });
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
  const { events, isOver } = open({ workers: [createFakeWorker(() => [reply])] });
  await isOver;
  expect(events).toMatchObject([{ type: "source.failed", failure }]);
});

test.each([{ type: "pose" }, { type: "failed", failure: "hungry", detail: "" }, null, 7])(
  "an answer outside the protocol means that the Worker died: %j",
  async (reply) => {
    const { events, isOver } = open({ workers: [createFakeWorker(onFrame(reply))] });
    await isOver;
    expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "worker-died" });
  },
);

test("a Worker that throws died; one whose script never came is a model that did not load", async () => {
  const throwing = createFakeWorker();
  const first = open({ workers: [throwing] });
  throwing.raise("error", { message: "RangeError: out of memory" });
  await first.isOver;
  expect(first.events).toEqual([
    { type: "source.failed", failure: "worker-died", detail: "RangeError: out of memory" },
  ]);
  const missing = createFakeWorker();
  const second = open({ workers: [missing] });
  missing.raise("error", {});
  await second.isOver;
  expect(second.events).toMatchObject([{ type: "source.failed", failure: "model-not-loaded" }]);
});

test("a camera that breaks while running ends with its reason", async () => {
  const frames = createFakeFrameSource([0], {
    next: () => Promise.reject(new FrameSourceError("no-camera", "the camera was unplugged")),
  });
  const { events, isOver } = open({ frames });
  await isOver;
  expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "no-camera" });
});

test("a lost GPU brings a fresh Worker, and the session goes on", async () => {
  const losing = createFakeWorker(onFrame({ type: "lost" }));
  const { events, isOver } = open({ workers: [losing, createFakeWorker(answerPolitely)] });
  await isOver;
  expect(losing.isTerminated()).toBe(true);
  expect(events.filter(({ type }) => type === "source.opened")).toHaveLength(1);
  expect(events.flatMap((event) => (event.type === "frame.detected" ? [event.frame.at] : []))).toEqual([40, 80]);
  expect(events.at(-1)).toEqual({ type: "source.ended" });
});

test("a GPU that is lost again and again ends the session", async () => {
  const workers = Array.from({ length: 5 }, () => createFakeWorker(onFrame({ type: "lost" })));
  const { events, isOver } = open({ frames: createFakeFrameSource([0, 1, 2, 3, 4, 5, 6, 7]), workers });
  await isOver;
  expect(events.at(-1)).toMatchObject({ type: "source.failed", failure: "worker-died" });
});

test("close frees Worker and frames, may be called twice, and nothing is told afterwards", async () => {
  const worker = createFakeWorker((request) => (request.type === "init" ? answerPolitely(request) : []));
  const { source, events, frames } = open({ workers: [worker] });
  await untilRequested(worker, 2);
  const told = events.length;
  source.close();
  source.close();
  worker.reply(createFakePose(milliseconds(0)));
  for (const _ of Array.from({ length: 50 })) await Promise.resolve();
  expect(worker.isTerminated()).toBe(true);
  expect(frames.closings()).toBeGreaterThan(0);
  expect(events).toHaveLength(told);
});

test("nothing starts before somebody listens", () => {
  const source = createBlazePoseSource({
    kind: "camera",
    frames: createFakeFrameSource([], { open: () => Promise.reject(new Error("opened")) }),
    workerUrl: "https://plumbline.example/w.js",
    assetsUrl: "https://plumbline.example/pose/",
    createWorker: () => {
      throw new Error("started");
    },
  });
  expect(source.kind).toBe("camera");
  source.close();
});
