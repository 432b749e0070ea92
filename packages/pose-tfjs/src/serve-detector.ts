import { milliseconds } from "@plumbline/motion";
import { type Detector, DetectorLostError, type DetectorOptions, DetectorStartError } from "./detector.ts";
import { parseWorkerRequest, type WorkerReply, type WorkerRequest } from "./worker-protocol.ts";

type DetectorServer = {
  readonly post: (reply: WorkerReply) => void;
  readonly createDetector: (options: DetectorOptions) => Promise<Detector>;
  /** Only differences are used. */
  readonly now: () => number;
};

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The Worker's half of the protocol, without the Worker: give it each message that arrives.
 * The page keeps one frame in flight, so requests never overlap once the detector is ready.
 */
export const serveDetector = ({ post, createDetector, now }: DetectorServer): ((message: unknown) => Promise<void>) => {
  let detector: Detector | null = null;

  const start = async (assetsUrl: string): Promise<void> => {
    try {
      detector = await createDetector({ assetsUrl, onProgress: (fraction) => post({ type: "progress", fraction }) });
      post({ type: "ready", detector: detector.info });
    } catch (error) {
      const failure = error instanceof DetectorStartError ? error.failure : "model-not-loaded";
      post({ type: "failed", failure, detail: toMessage(error) });
    }
  };

  const detect = async (ready: Detector, request: WorkerRequest & { type: "frame" }): Promise<void> => {
    try {
      const startedAt = now();
      const frame = await ready.detect(request.image, request.at);
      const cost = { inference: milliseconds(now() - startedAt), tensors: ready.countTensors() };
      post({ type: "pose", frame, cost });
    } catch (error) {
      if (error instanceof DetectorLostError) post({ type: "lost" });
      else post({ type: "failed", failure: "worker-died", detail: toMessage(error) });
    } finally {
      request.image.close();
    }
  };

  return async (message) => {
    const request = parseWorkerRequest(message);
    if (request.type === "init") return start(request.assetsUrl);
    if (request.type === "frame" && detector !== null) return detect(detector, request);
    if (request.type === "frame") {
      request.image.close();
      post({ type: "failed", failure: "worker-died", detail: "a frame came before the detector was ready" });
      return;
    }
    detector?.close();
    detector = null;
  };
};
