import type { Milliseconds } from "@plumbline/motion";
import type { PoseSourceFailure } from "@plumbline/session/ports";
import { type CameraView, createVideoView } from "./camera-view.ts";
import { sizeOf } from "./detection-canvas.ts";
import { type FrameSource, FrameSourceError } from "./frame-source.ts";
import { createNewestValue } from "./newest-value.ts";

export type CameraOptions = {
  readonly deviceId?: string;
  readonly devices?: Pick<MediaDevices, "getUserMedia"> | undefined;
  readonly view?: CameraView;
};

// Media Capture and Streams, getUserMedia(): the names that its promise rejects with.
const FAILURES: Readonly<Record<string, PoseSourceFailure>> = {
  NotFoundError: "no-camera",
  OverconstrainedError: "no-camera",
  NotAllowedError: "permission-denied",
  SecurityError: "permission-denied",
  NotReadableError: "camera-in-use",
  AbortError: "camera-in-use",
};

/** @throws {FrameSourceError} always */
const refuse = (error: unknown): never => {
  const name = error instanceof Error ? error.name : String(error);
  throw new FrameSourceError(FAILURES[name] ?? "no-camera", name);
};

/** The camera, newest picture first. Stays on the device: the stream is only drawn and handed to the detector. */
export const createCameraFrames = ({
  deviceId,
  devices = navigator.mediaDevices,
  view = createVideoView(),
}: CameraOptions = {}): FrameSource => {
  const newest = createNewestValue<Milliseconds>();
  let stream: MediaStream | null = null;
  let isClosed = false;
  let handedOutAt = Number.NEGATIVE_INFINITY;

  const close = (): void => {
    isClosed = true;
    newest.end();
    view.close();
    for (const track of stream?.getTracks() ?? []) track.stop();
  };

  return {
    pacing: "newest-wins",
    get preview() {
      return stream;
    },
    open: async () => {
      if (devices === undefined) throw new FrameSourceError("no-camera", "the page is not in a secure context");
      const opened = await devices
        .getUserMedia({
          audio: false,
          video: {
            ...(deviceId === undefined ? { facingMode: "user" } : { deviceId: { exact: deviceId } }),
            width: { ideal: 1280 },
            height: { ideal: 720 },
            frameRate: { ideal: 30 },
          },
        })
        .catch(refuse);
      stream = opened;
      if (isClosed) return close();
      for (const track of opened.getVideoTracks()) {
        track.addEventListener("ended", () =>
          newest.fail(new FrameSourceError("no-camera", "the camera was unplugged")),
        );
      }
      await view
        .play(opened, (capturedAt) => {
          // Some cameras repeat a capture time; a frame without new time is no new frame.
          if (capturedAt > handedOutAt) newest.put(capturedAt);
        })
        .catch(refuse);
    },
    next: async () => {
      const at = await newest.take();
      if (at === null) return null;
      handedOutAt = at;
      const image = await view.grab();
      return { image, at, picture: sizeOf(image) };
    },
    close,
  };
};
