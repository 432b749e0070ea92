import type { Milliseconds, PictureSize } from "@plumbline/motion";
import type { PoseSourceFailure } from "@plumbline/session/ports";

/** One picture on its way to the detector. Whoever holds it must close `image`. */
export type SourceFrame = {
  readonly image: VideoFrame | ImageBitmap;
  /** Capture time on the source's own time line, strictly rising. */
  readonly at: Milliseconds;
  readonly picture: PictureSize;
};

/**
 * Where pictures come from. The reader pulls: it asks for the next frame when the detector is free, so a live source
 * hands out its newest picture and a recording hands out every picture, and neither needs a queue.
 */
export type FrameSource = {
  readonly pacing: "newest-wins" | "every-frame";
  /**
   * What the page shows: exactly the pictures that the detector sees, never mirrored; of a recording, the one whose pose
   * is known. null before `open` is done.
   */
  readonly preview: MediaStream | HTMLCanvasElement | null;
  /** @throws {FrameSourceError} (as a rejection) when there is nothing to read */
  open(): Promise<void>;
  /**
   * Waits for the next frame; null at the end of a recording and after `close`. Never called again before it settled.
   * @throws {FrameSourceError} (as a rejection) when the source broke
   */
  next(): Promise<SourceFrame | null>;
  /** Frees tracks, decoders and pictures. Idempotent; lets a waiting `next` settle with null. */
  close(): void;
};

/** A source cannot give pictures; `failure` names the screen, `detail` is for the log and holds nothing personal. */
export class FrameSourceError extends Error {
  readonly failure: PoseSourceFailure;
  readonly detail: string;

  constructor(failure: PoseSourceFailure, detail: string) {
    super(`${failure}: ${detail}`);
    this.name = "FrameSourceError";
    this.failure = failure;
    this.detail = detail;
  }
}
