import { type Milliseconds, milliseconds } from "@plumbline/motion";

/** A playing stream that can be photographed; behind a type so that the camera's rules are tested without a browser. */
export type CameraView = {
  play(stream: MediaStream, onFrame: (capturedAt: Milliseconds) => void): Promise<void>;
  /** The picture shown now. */
  grab(): Promise<VideoFrame | ImageBitmap>;
  close(): void;
};

/** A video element outside the document. Times are on `performance.now()`'s line. */
export const createVideoView = (): CameraView => {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  let isClosed = false;
  return {
    play: async (stream, onFrame) => {
      video.srcObject = stream;
      const watch = (): void => {
        video.requestVideoFrameCallback((_, { captureTime, expectedDisplayTime }) => {
          if (isClosed) return;
          // Browsers that keep the camera's own time secret say only when the frame is shown.
          onFrame(milliseconds(captureTime ?? expectedDisplayTime));
          watch();
        });
      };
      watch();
      await video.play();
    },
    grab: async () => (typeof VideoFrame === "undefined" ? createImageBitmap(video) : new VideoFrame(video)),
    close: () => {
      isClosed = true;
      video.pause();
      video.srcObject = null;
    },
  };
};
