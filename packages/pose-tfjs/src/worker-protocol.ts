import { type Milliseconds, milliseconds, type PoseFrame } from "@plumbline/motion";
import type { DetectorInfo, PoseSourceFailure } from "@plumbline/session/ports";

/** Page to Worker. Pictures are transferred, and the Worker closes them. */
export type WorkerRequest =
  /** `assetsUrl` ends in a slash: the folder of manifest.json, the models and the wasm files. */
  | { readonly type: "init"; readonly assetsUrl: string }
  | { readonly type: "frame"; readonly image: VideoFrame | ImageBitmap; readonly at: Milliseconds }
  | { readonly type: "close" };

/** What one detection cost, for benches and leak tests. */
export type DetectionCost = {
  readonly inference: Milliseconds;
  /** Tensors alive after the frame; growing means a leak. */
  readonly tensors: number;
};

/** Worker to page. No reply can hold a picture (R16). */
export type WorkerReply =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "ready"; readonly detector: DetectorInfo }
  | { readonly type: "pose"; readonly frame: PoseFrame; readonly cost: DetectionCost }
  /** The GPU was taken away: this Worker is of no further use, a fresh one may be. */
  | { readonly type: "lost" }
  | { readonly type: "failed"; readonly failure: PoseSourceFailure; readonly detail: string };

/** The other side of the Worker boundary sent something that is not in the protocol. */
export class WorkerProtocolError extends Error {
  constructor(direction: "request" | "reply") {
    super(`not a ${direction} of the pose Worker`);
    this.name = "WorkerProtocolError";
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

// By shape, not by class: a browser without VideoFrame has no such class to ask.
const isPicture = (value: unknown): value is VideoFrame | ImageBitmap =>
  isFields(value) &&
  typeof value.close === "function" &&
  (Number.isFinite(value.width) || Number.isFinite(value.displayWidth));

/** @throws {WorkerProtocolError} */
export const parseWorkerRequest = (message: unknown): WorkerRequest => {
  if (isFields(message)) {
    const { type, assetsUrl, image, at } = message;
    if (type === "init" && typeof assetsUrl === "string") return { type, assetsUrl };
    if (type === "frame" && isPicture(image) && Number.isFinite(at))
      return { type, image, at: milliseconds(Number(at)) };
    if (type === "close") return { type };
  }
  throw new WorkerProtocolError("request");
};

const isDetectorInfo = (value: unknown): value is DetectorInfo =>
  isFields(value) &&
  value.name === "blazepose-full" &&
  (value.backend === "webgl" || value.backend === "wasm") &&
  typeof value.weightsChecksum === "string";

const isLandmarks = (value: unknown): boolean => value === null || Array.isArray(value);

// The 66 landmarks were checked number by number in toPoseFrame, on the other side; here only the frame's own shape.
const isPoseFrame = (value: unknown): value is PoseFrame =>
  isFields(value) &&
  Number.isFinite(value.at) &&
  isFields(value.picture) &&
  isLandmarks(value.image) &&
  isLandmarks(value.world) &&
  (value.brightness === null || Number.isFinite(value.brightness));

const isCost = (value: unknown): value is DetectionCost =>
  isFields(value) && Number.isFinite(value.inference) && Number.isFinite(value.tensors);

const FAILURES: Readonly<Record<PoseSourceFailure, true>> = {
  "no-camera": true,
  "permission-denied": true,
  "camera-in-use": true,
  "no-webassembly": true,
  "model-not-loaded": true,
  "worker-died": true,
  "video-unreadable": true,
};

const isFailure = (value: unknown): value is PoseSourceFailure =>
  typeof value === "string" && Object.hasOwn(FAILURES, value);

/** @throws {WorkerProtocolError} */
export const parseWorkerReply = (message: unknown): WorkerReply => {
  if (isFields(message)) {
    const { type, fraction, detector, frame, cost, failure, detail } = message;
    if (type === "progress" && typeof fraction === "number") return { type, fraction };
    if (type === "ready" && isDetectorInfo(detector)) return { type, detector };
    if (type === "pose" && isPoseFrame(frame) && isCost(cost)) return { type, frame, cost };
    if (type === "lost") return { type };
    if (type === "failed" && isFailure(failure) && typeof detail === "string") return { type, failure, detail };
  }
  throw new WorkerProtocolError("reply");
};
