import type { Milliseconds } from "@plumbline/motion";
import { createDecodedFrames } from "./decoded-frames.ts";
import { demuxVideo } from "./demux-video.ts";
import { sizeOf } from "./detection-canvas.ts";
import type { FrameReader } from "./frame-reader.ts";
import { type FrameSource, FrameSourceError } from "./frame-source.ts";
import { openSoughtFrames } from "./sought-frames.ts";
import { createTrailingPreview } from "./trailing-preview.ts";
import { turnUpright } from "./turn-upright.ts";
import { canDecode } from "./video-decoder-port.ts";

export type VideoFileOptions = {
  /**
   * "real-time" never plays faster than recorded, for a person who watches; "fastest" goes as fast as detection does and
   * draws no preview.
   */
  readonly pace?: "real-time" | "fastest";
};

/** @throws {FrameSourceError} (as a rejection) "video-unreadable", naming the codec where it is known */
const openReader = async (file: Blob): Promise<FrameReader> => {
  const track = await demuxVideo(file);
  if (track !== null && (await canDecode(track.config))) {
    return turnUpright(createDecodedFrames(file, track), track.rotation);
  }
  return openSoughtFrames(file).catch((error: unknown) => {
    const reason = error instanceof FrameSourceError ? error.detail : String(error);
    const codec = track === null ? (file.type === "" ? "unknown container" : file.type) : `codec ${track.config.codec}`;
    throw new FrameSourceError("video-unreadable", `${codec}: ${reason}`);
  });
};

const pause = (duration: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
  });

/** A video file that the user picked: each picture once, with its true time from the first one, however slow the reader. */
export const createVideoFileFrames = (file: Blob, { pace = "real-time" }: VideoFileOptions = {}): FrameSource => {
  const preview = pace === "fastest" ? null : createTrailingPreview();
  let reader: FrameReader | null = null;
  let isClosed = false;
  let last: { readonly at: Milliseconds; readonly handedOutAt: number } | null = null;

  const waitUntilDue = async (at: Milliseconds): Promise<void> => {
    if (pace === "fastest" || last === null) return;
    const early = at - last.at - (performance.now() - last.handedOutAt);
    if (early > 0) await pause(early);
  };

  return {
    pacing: "every-frame",
    preview: preview?.canvas ?? null,
    open: async () => {
      const opened = await openReader(file);
      if (isClosed) opened.close();
      else reader = opened;
    },
    next: async () => {
      const frame = (await reader?.next()) ?? null;
      if (frame === null) return null;
      await waitUntilDue(frame.at);
      if (isClosed) {
        frame.image.close();
        return null;
      }
      last = { at: frame.at, handedOutAt: performance.now() };
      const picture = sizeOf(frame.image);
      preview?.push(frame.image, picture);
      return { ...frame, picture };
    },
    close: () => {
      isClosed = true;
      reader?.close();
    },
  };
};
