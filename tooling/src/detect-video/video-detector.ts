import { access } from "node:fs/promises";
import path from "node:path";
import type { PoseFrame } from "@plumbline/motion";
import { type HeadlessPage, openHeadlessPage } from "./headless-page.ts";
import type { PageDetection } from "./page/detect-in-page.ts";
import { DetectorUnavailableError, VideoUnreadableError } from "./video-errors.ts";

export type VideoDetection = PageDetection & { readonly kind: "detected" };

/** The app's own decoder and detector, in a headless browser that starts with the first file and serves all others. */
export type VideoDetector = {
  /**
   * Every picture of the file, in order, with its true time from the first one.
   * @throws {VideoUnreadableError} for a file without pictures that this browser can decode
   * @throws {DetectorUnavailableError} when Worker or model do not start
   * @throws {ChromiumMissingError} when there is no browser
   */
  detectVideo(file: string): Promise<readonly PoseFrame[]>;
  /** The same, with what it cost. */
  measureVideo(file: string): Promise<VideoDetection>;
  close(): Promise<void>;
};

const PAGE_SCRIPT = path.join(import.meta.dirname, "page", "detect-in-page.ts");

export const createVideoDetector = (openPage = () => openHeadlessPage(PAGE_SCRIPT)): VideoDetector => {
  let page: Promise<HeadlessPage> | null = null;

  const measureVideo = async (file: string): Promise<VideoDetection> => {
    await access(file).catch(() => {
      throw new VideoUnreadableError(file, "no such file, or not readable");
    });
    page ??= openPage();
    const json = await (await page).callWithFile("detectInPage", file);
    // Written by our own page script, a moment ago.
    const detection = JSON.parse(String(json)) as PageDetection;
    if (detection.kind === "detected") return detection;
    if (detection.failure === "video-unreadable") throw new VideoUnreadableError(file, detection.detail);
    throw new DetectorUnavailableError(`${detection.failure}: ${detection.detail}`);
  };

  return {
    measureVideo,
    detectVideo: async (file) => (await measureVideo(file)).frames,
    close: async () => {
      // A page that never opened has told so already.
      const opened = await page?.catch(() => null);
      page = null;
      await opened?.close();
    },
  };
};
