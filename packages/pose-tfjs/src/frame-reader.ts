import type { Milliseconds } from "@plumbline/motion";

/** Every picture of a recording, once, in order, upright. `at` counts from the first picture. */
export type FrameReader = {
  /** null at the end. @throws {FrameSourceError} (as a rejection) when the recording cannot be read on */
  next(): Promise<{ readonly image: VideoFrame | ImageBitmap; readonly at: Milliseconds } | null>;
  close(): void;
};
