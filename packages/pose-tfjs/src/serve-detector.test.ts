import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { expect, test } from "vitest";
import { type Detector, DetectorLostError, DetectorStartError } from "./detector.ts";
import { serveDetector } from "./serve-detector.ts";
import { createFakePicture } from "./testing/fake-picture.ts";
import { createFakePose, FAKE_DETECTOR } from "./testing/fake-worker.ts";
import { WorkerProtocolError, type WorkerReply } from "./worker-protocol.ts";

const init = { type: "init", assetsUrl: "https://plumbline.example/pose/" };

type Setup = { readonly detect?: () => Promise<PoseFrame>; readonly start?: () => Promise<void> };

const serve = ({ detect, start = async () => {} }: Setup = {}) => {
  const replies: WorkerReply[] = [];
  let closings = 0;
  const detector: Detector = {
    info: FAKE_DETECTOR,
    detect: detect ?? (async (_, at) => createFakePose(at).frame),
    countTensors: () => 361,
    close: () => {
      closings += 1;
    },
  };
  let time = 100;
  const receive = serveDetector({
    post: (reply) => replies.push(reply),
    createDetector: async ({ onProgress }) => {
      onProgress(0.5);
      await start();
      return detector;
    },
    now: () => {
      time += 40;
      return time;
    },
  });
  return { receive, replies, closings: () => closings };
};

test("init reports progress, then readiness; each frame gives one pose with its own time and cost", async () => {
  const { receive, replies } = serve();
  await receive(init);
  await receive({ type: "frame", image: createFakePicture(), at: 33 });
  await receive({ type: "frame", image: createFakePicture(), at: 67 });
  expect(replies).toMatchObject([
    { type: "progress", fraction: 0.5 },
    { type: "ready", detector: FAKE_DETECTOR },
    { type: "pose", frame: { at: 33 }, cost: { inference: 40, tensors: 361 } },
    { type: "pose", frame: { at: 67 } },
  ]);
});

test("a picture is closed whether detection works, fails or comes too early", async () => {
  const pictures = [createFakePicture(), createFakePicture(), createFakePicture()] as const;
  const early = serve();
  await early.receive({ type: "frame", image: pictures[0], at: 1 });
  expect(early.replies).toMatchObject([{ type: "failed", failure: "worker-died" }]);
  const working = serve();
  await working.receive(init);
  await working.receive({ type: "frame", image: pictures[1], at: 1 });
  const failing = serve({ detect: () => Promise.reject(new RangeError("out of memory")) });
  await failing.receive(init);
  await failing.receive({ type: "frame", image: pictures[2], at: 1 });
  expect(failing.replies.at(-1)).toEqual({ type: "failed", failure: "worker-died", detail: "out of memory" });
  expect(pictures.map((picture) => picture.isClosed())).toEqual([true, true, true]);
});

test("a lost GPU is told apart from a failure", async () => {
  const { receive, replies } = serve({ detect: () => Promise.reject(new DetectorLostError()) });
  await receive(init);
  await receive({ type: "frame", image: createFakePicture(), at: 1 });
  expect(replies.at(-1)).toEqual({ type: "lost" });
});

test.each([
  [new DetectorStartError("no-webassembly", "neither"), "no-webassembly"],
  [new TypeError("Failed to fetch"), "model-not-loaded"],
])("a start that fails with %s says %s", async (error, failure) => {
  const { receive, replies } = serve({ start: () => Promise.reject(error) });
  await receive(init);
  expect(replies.at(-1)).toEqual({ type: "failed", failure, detail: error.message });
});

test("close frees the detector once", async () => {
  const { receive, closings } = serve();
  await receive(init);
  await receive({ type: "close" });
  await receive({ type: "close" });
  expect(closings()).toBe(1);
});

test.each([
  null,
  "init",
  {},
  { type: "init" },
  { type: "frame", image: {}, at: 1 },
  { type: "frame", image: createFakePicture(), at: milliseconds(0) / 0 },
])("a message outside the protocol is refused: %j", async (message) => {
  await expect(serve().receive(message)).rejects.toThrow(WorkerProtocolError);
});
