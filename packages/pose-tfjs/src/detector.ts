import type { Milliseconds, PoseFrame } from "@plumbline/motion";
import type { DetectorInfo, PoseSourceFailure } from "@plumbline/session/ports";

/** What the Worker drives: the network behind the protocol, or a fake of it. */
export type Detector = {
  readonly info: DetectorInfo;
  /** Reads the picture, does not close it. @throws {DetectorLostError} when the GPU was taken away */
  detect(image: VideoFrame | ImageBitmap, at: Milliseconds): Promise<PoseFrame>;
  /** Tensors alive now. */
  countTensors(): number;
  close(): void;
};

export type DetectorOptions = {
  /** Ends in a slash. */
  readonly assetsUrl: string;
  /** 0–1 of the model's bytes, rising. */
  readonly onProgress: (fraction: number) => void;
};

/** The detector could not be made ready. */
export class DetectorStartError extends Error {
  readonly failure: PoseSourceFailure;

  constructor(failure: PoseSourceFailure, detail: string) {
    super(detail);
    this.name = "DetectorStartError";
    this.failure = failure;
  }
}

/** The browser took the GPU's context away (driver reset, another tab, sleep). */
export class DetectorLostError extends Error {
  constructor() {
    super("the GPU context was lost");
    this.name = "DetectorLostError";
  }
}
