import { expect, test } from "vitest";
import { createBlazePoseSource } from "./blazepose-source.ts";
import { createFakeFrameSource } from "./testing/fake-frame-source.ts";
import {
  answerPolitely,
  createFakePose,
  createFakeWorker,
  FAKE_DETECTOR,
  type FakeWorker,
} from "./testing/fake-worker.ts";
import { openFakeSource } from "./testing/open-fake-source.ts";

const untilRequested = async (worker: FakeWorker, count: number): Promise<void> => {
  while (worker.requests.length < count) await Promise.resolve();
};

test("tells progress, opening, every frame in order, and the end", async () => {
  const { events, isOver } = openFakeSource();
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
  const { isOver, events } = openFakeSource({ workers: [worker] });
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
  await openFakeSource({ workers: [worker] }).isOver;
  expect(worker.requests[0]).toEqual({ type: "init", assetsUrl: "https://plumbline.example/pose/" });
});

test("close frees Worker and frames, may be called twice, and nothing is told afterwards", async () => {
  const worker = createFakeWorker((request) => (request.type === "init" ? answerPolitely(request) : []));
  const { source, events, frames } = openFakeSource({ workers: [worker] });
  await untilRequested(worker, 2);
  const told = events.length;
  source.close();
  source.close();
  worker.reply(createFakePose(0));
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
