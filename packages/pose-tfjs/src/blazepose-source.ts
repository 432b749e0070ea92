import type { PoseSource, PoseSourceEvent, PoseSourceFailure, SourceKind } from "@plumbline/session/ports";
import {
  connectDetector,
  type DetectorConnection,
  DetectorConnectionError,
  type WorkerPort,
} from "./connect-detector.ts";
import { type FrameSource, FrameSourceError } from "./frame-source.ts";
import type { DetectionCost } from "./worker-protocol.ts";

export type BlazePoseSourceOptions = {
  readonly kind: SourceKind;
  readonly frames: FrameSource;
  /** pose-worker.js of our own origin. */
  readonly workerUrl: string;
  /** The folder of models, wasm files and manifest.json, relative to the page or absolute. */
  readonly assetsUrl: string;
  /** For benches: what each frame cost the Worker. */
  readonly onCost?: (cost: DetectionCost) => void;
  readonly createWorker?: (url: string) => WorkerPort;
};

// A driver that takes the GPU away again and again is not worth waiting for.
const MOST_REBUILDS = 3;

const toFailure = (error: unknown): { readonly failure: PoseSourceFailure; readonly detail: string } => {
  if (error instanceof FrameSourceError || error instanceof DetectorConnectionError) {
    return { failure: error.failure, detail: error.detail };
  }
  return { failure: "worker-died", detail: error instanceof Error ? error.message : String(error) };
};

const withSlash = (url: string): string => new URL(url.endsWith("/") ? url : `${url}/`, globalThis.location?.href).href;

/** Any source of pictures, through the detector in its Worker, as session's port. One frame is in flight at a time. */
export const createBlazePoseSource = (options: BlazePoseSourceOptions): PoseSource => {
  const { kind, frames, workerUrl, assetsUrl, onCost, createWorker = (url) => new Worker(url) } = options;
  const listeners = new Set<(event: PoseSourceEvent) => void>();
  let connection: DetectorConnection | null = null;
  let phase: "new" | "running" | "closed" = "new";

  const emit = (event: PoseSourceEvent): void => {
    if (phase === "closed") return;
    for (const listener of listeners) listener(event);
  };

  const free = (): void => {
    phase = "closed";
    frames.close();
    connection?.close();
  };

  const connect = (onProgress: (fraction: number) => void): DetectorConnection => {
    connection = connectDetector(createWorker(workerUrl), withSlash(assetsUrl), onProgress);
    return connection;
  };

  const pump = async (first: DetectorConnection): Promise<void> => {
    let detector = first;
    let rebuilds = 0;
    for (let frame = await frames.next(); frame !== null; frame = await frames.next()) {
      const pose = await detector.detect(frame);
      if (pose !== null) {
        onCost?.(pose.cost);
        emit({ type: "frame.detected", frame: pose.frame });
        continue;
      }
      rebuilds += 1;
      if (rebuilds > MOST_REBUILDS) throw new DetectorConnectionError("worker-died", "the GPU was lost repeatedly");
      detector.close();
      detector = connect(() => {});
      await detector.ready;
    }
    emit({ type: "source.ended" });
  };

  const run = async (): Promise<void> => {
    try {
      const detector = connect((fraction) => emit({ type: "model.progressed", fraction }));
      // Together: the model loads while the person answers the browser's question about the camera.
      const [info] = await Promise.all([detector.ready, frames.open()]);
      if (phase === "closed") return;
      emit({ type: "source.opened", detector: info });
      await pump(detector);
    } catch (error) {
      emit({ type: "source.failed", ...toFailure(error) });
      free();
    }
  };

  return {
    kind,
    subscribe: (listener) => {
      listeners.add(listener);
      if (phase === "new") {
        phase = "running";
        void run();
      }
      return () => listeners.delete(listener);
    },
    close: free,
  };
};
