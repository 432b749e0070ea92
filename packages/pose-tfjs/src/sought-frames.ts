import { milliseconds } from "@plumbline/motion";
import type { FrameReader } from "./frame-reader.ts";
import { FrameSourceError } from "./frame-source.ts";

// Seconds. No longer than the gap between two pictures of a 120 Hz recording, so that none is stepped over.
const STEP = 1 / 120;
// Seconds, longer than any recording: seeking there makes a browser find the end of a file that does not state it.
const BEYOND_ANY_END = 1e7;

const untilEvent = (video: HTMLVideoElement, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const isOver = new AbortController();
    const listen = (type: string, act: () => void): void =>
      video.addEventListener(
        type,
        () => {
          isOver.abort();
          act();
        },
        { signal: isOver.signal },
      );
    listen(name, resolve);
    listen("error", () =>
      reject(new FrameSourceError("video-unreadable", video.error?.message || "the browser cannot play it")),
    );
  });

/** Shows the picture at `time` and says when in the recording that picture begins. */
const seek = async (video: HTMLVideoElement, time: number): Promise<number> => {
  const shown = new Promise<number>((resolve) => {
    video.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime));
  });
  const isThere = untilEvent(video, "seeked");
  video.currentTime = time;
  await isThere;
  return shown;
};

const openVideo = async (url: string): Promise<HTMLVideoElement> => {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  const isLoaded = untilEvent(video, "loadeddata");
  video.src = url;
  await isLoaded;
  if (video.videoWidth === 0) throw new FrameSourceError("video-unreadable", "the file holds no picture");
  if (!Number.isFinite(video.duration)) {
    const isAtEnd = untilEvent(video, "seeked");
    video.currentTime = BEYOND_ANY_END;
    await isAtEnd;
  }
  return video;
};

/**
 * For files that only the browser's own player can read (WebM): steps through them in steps shorter than a picture.
 * Slow, as each step decodes anew from the last key picture, but the true times and every picture come out.
 * @throws {FrameSourceError} (as a rejection) "video-unreadable" when the player cannot read it either
 */
export const openSoughtFrames = async (file: Blob): Promise<FrameReader> => {
  const url = URL.createObjectURL(file);
  const video = await openVideo(url).catch((error: unknown) => {
    URL.revokeObjectURL(url);
    throw error;
  });
  let shownAt = Number.NEGATIVE_INFINITY;
  let firstAt: number | null = null;
  let time = 0;
  let isClosed = false;

  const advance = async (): Promise<boolean> => {
    while (!isClosed && time <= video.duration) {
      const mediaTime = await seek(video, time);
      time = Math.max(time, mediaTime) + STEP;
      if (mediaTime > shownAt) {
        shownAt = mediaTime;
        return true;
      }
    }
    return false;
  };

  return {
    next: async () => {
      if (!(await advance()) || isClosed) return null;
      firstAt ??= shownAt;
      return { image: await createImageBitmap(video), at: milliseconds((shownAt - firstAt) * 1000) };
    },
    close: () => {
      isClosed = true;
      video.removeAttribute("src");
      URL.revokeObjectURL(url);
    },
  };
};
