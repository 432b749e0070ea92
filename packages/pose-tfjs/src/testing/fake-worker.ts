import { milliseconds, type PoseFrame } from "@plumbline/motion";
import type { DetectorInfo } from "@plumbline/session/ports";
import type { WorkerPort } from "../connect-detector.ts";
import type { WorkerReply, WorkerRequest } from "../worker-protocol.ts";

export const FAKE_DETECTOR: DetectorInfo = { name: "blazepose-full", backend: "wasm", weightsChecksum: "c0ffee" };

/** A pose whose only content is its time. */
export const createFakePose = (at: number): WorkerReply & { type: "pose" } => {
  const frame: PoseFrame = {
    at: milliseconds(at),
    picture: { width: 64, height: 48 },
    image: null,
    world: null,
    brightness: null,
  };
  return { type: "pose", frame, cost: { inference: milliseconds(7), tensors: 361 } };
};

type Listener = (event: { readonly data: unknown }) => void;

export type FakeWorker = WorkerPort & {
  readonly requests: readonly WorkerRequest[];
  readonly isTerminated: () => boolean;
  reply(data: unknown): void;
  raise(type: "error" | "messageerror", event: object): void;
};

/** @param answer what the Worker says to each request, a microtask later; nothing by default */
export const createFakeWorker = (answer: (request: WorkerRequest) => readonly unknown[] = () => []): FakeWorker => {
  const requests: WorkerRequest[] = [];
  const listeners: { readonly type: string; readonly listener: Listener }[] = [];
  let isTerminated = false;

  const dispatch = (type: string, event: object): void => {
    if (isTerminated) return;
    for (const entry of listeners) if (entry.type === type) entry.listener({ data: null, ...event });
  };

  const worker: FakeWorker = {
    requests,
    isTerminated: () => isTerminated,
    postMessage: (request) => {
      requests.push(request);
      for (const data of answer(request)) queueMicrotask(() => worker.reply(data));
    },
    addEventListener: (type: string, listener: Listener) => {
      listeners.push({ type, listener });
    },
    terminate: () => {
      isTerminated = true;
    },
    reply: (data) => dispatch("message", { data }),
    raise: dispatch,
  };
  return worker;
};

/** A Worker that starts at once and finds nobody in any frame. */
export const answerPolitely = (request: WorkerRequest): readonly WorkerReply[] => {
  if (request.type === "init")
    return [
      { type: "progress", fraction: 1 },
      { type: "ready", detector: FAKE_DETECTOR },
    ];
  return request.type === "frame" ? [createFakePose(request.at)] : [];
};
