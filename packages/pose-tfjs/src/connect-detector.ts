import type { DetectorInfo, PoseSourceFailure } from "@plumbline/session/ports";
import { createDeferred, type Deferred } from "./deferred.ts";
import type { SourceFrame } from "./frame-source.ts";
import { parseWorkerReply, type WorkerReply, type WorkerRequest } from "./worker-protocol.ts";

/** The part of a Worker that this page uses; a test hands in a fake. */
export type WorkerPort = {
  postMessage(message: WorkerRequest, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: object) => void): void;
  terminate(): void;
};

export type PoseReply = WorkerReply & { type: "pose" };

/** One Worker. Every promise rejects with a `DetectorConnectionError` once the Worker is of no more use. */
export type DetectorConnection = {
  readonly ready: Promise<DetectorInfo>;
  /** Takes the picture with it. One at a time. null when the GPU was lost and a fresh Worker is needed. */
  detect(frame: SourceFrame): Promise<PoseReply | null>;
  close(): void;
};

export class DetectorConnectionError extends Error {
  readonly failure: PoseSourceFailure;
  readonly detail: string;

  constructor(failure: PoseSourceFailure, detail: string) {
    super(`${failure}: ${detail}`);
    this.name = "DetectorConnectionError";
    this.failure = failure;
    this.detail = detail;
  }
}

// A browser that ends a Worker for want of memory sends no event. The slowest frame measured took 0.5 s.
const SILENCE_LIMIT = 30_000;

// A script that never arrived gives a plain event; one that threw says what.
const toError = (event: object): DetectorConnectionError =>
  "message" in event && typeof event.message === "string" && event.message !== ""
    ? new DetectorConnectionError("worker-died", event.message)
    : new DetectorConnectionError("model-not-loaded", "the Worker's script did not load");

export const connectDetector = (
  worker: WorkerPort,
  assetsUrl: string,
  onProgress: (fraction: number) => void,
): DetectorConnection => {
  const ready = createDeferred<DetectorInfo>();
  let pending: Deferred<PoseReply | null> | null = null;
  let broken: DetectorConnectionError | null = null;

  const settle = (reply: PoseReply | null): void => {
    pending?.resolve(reply);
    pending = null;
  };

  const fail = (error: DetectorConnectionError): void => {
    if (broken !== null) return;
    broken = error;
    worker.terminate();
    ready.reject(error);
    pending?.reject(error);
    pending = null;
  };

  const receive = (message: unknown): void => {
    const reply = parseWorkerReply(message);
    if (reply.type === "progress") onProgress(reply.fraction);
    else if (reply.type === "ready") ready.resolve(reply.detector);
    else if (reply.type === "pose") settle(reply);
    else if (reply.type === "lost") settle(null);
    else fail(new DetectorConnectionError(reply.failure, reply.detail));
  };

  worker.addEventListener("message", ({ data }) => {
    if (broken !== null) return;
    try {
      receive(data);
    } catch (error) {
      fail(new DetectorConnectionError("worker-died", error instanceof Error ? error.message : String(error)));
    }
  });
  worker.addEventListener("error", (event) => fail(toError(event)));
  worker.addEventListener("messageerror", () => fail(new DetectorConnectionError("worker-died", "unreadable reply")));
  // Nobody may be waiting yet when the Worker fails; whoever waits later still gets the rejection.
  ready.promise.catch(() => {});
  worker.postMessage({ type: "init", assetsUrl }, []);

  return {
    ready: ready.promise,
    detect: async ({ image, at }) => {
      if (broken !== null) {
        image.close();
        throw broken;
      }
      pending = createDeferred<PoseReply | null>();
      const answer = pending.promise;
      worker.postMessage({ type: "frame", image, at }, [image]);
      const watchdog = setTimeout(
        () => fail(new DetectorConnectionError("worker-died", `no answer for ${SILENCE_LIMIT} ms`)),
        SILENCE_LIMIT,
      );
      return answer.finally(() => clearTimeout(watchdog));
    },
    close: () => fail(new DetectorConnectionError("worker-died", "closed")),
  };
};
