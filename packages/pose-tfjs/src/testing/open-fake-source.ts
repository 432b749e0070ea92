import type { PoseSource, PoseSourceEvent } from "@plumbline/session/ports";
import { createBlazePoseSource } from "../blazepose-source.ts";
import { createFakeFrameSource, type FakeFrameSource } from "./fake-frame-source.ts";
import { answerPolitely, createFakeWorker, type FakeWorker } from "./fake-worker.ts";

type Setup = {
  readonly frames?: FakeFrameSource;
  /** One for the start, one more for each time that the GPU is lost. */
  readonly workers?: readonly FakeWorker[];
};

export type OpenFakeSource = {
  readonly source: PoseSource;
  readonly events: readonly PoseSourceEvent[];
  /** Settles when the source ended or failed. */
  readonly isOver: Promise<void>;
  readonly frames: FakeFrameSource;
};

/** The real source between a fake camera and a fake Worker, listened to from the start. */
export const openFakeSource = ({
  frames = createFakeFrameSource([0, 40, 80]),
  workers = [createFakeWorker(answerPolitely)],
}: Setup = {}): OpenFakeSource => {
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
