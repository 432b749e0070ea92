import type { PoseFrame } from "@plumbline/motion";
import { createBlazePoseSource, createVideoFileFrames, type DetectionCost } from "@plumbline/pose-tfjs";
import type { DetectorInfo } from "@plumbline/session/ports";

/** What the page hands back to Node, as JSON. */
export type PageDetection =
  | {
      readonly kind: "detected";
      readonly detector: DetectorInfo;
      /** From the first message to the Worker until it could take a frame. */
      readonly startMilliseconds: number;
      readonly frames: readonly PoseFrame[];
      readonly costs: readonly DetectionCost[];
    }
  | { readonly kind: "failed"; readonly failure: string; readonly detail: string };

/** The app's own chain, file to poses, with nobody watching. */
const detectInPage = async (videoUrl: string): Promise<PageDetection> => {
  const file = await (await fetch(videoUrl)).blob();
  const frames: PoseFrame[] = [];
  const costs: DetectionCost[] = [];
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const source = createBlazePoseSource({
      kind: "file",
      frames: createVideoFileFrames(file, { pace: "fastest" }),
      workerUrl: "/pose/pose-worker.js",
      assetsUrl: "/pose/",
      onCost: (cost) => costs.push(cost),
    });
    let opened: { readonly detector: DetectorInfo; readonly startMilliseconds: number } | null = null;
    const finish = (detection: PageDetection): void => {
      source.close();
      resolve(detection);
    };
    source.subscribe((event) => {
      if (event.type === "source.opened" && event.detector !== null) {
        opened = { detector: event.detector, startMilliseconds: performance.now() - startedAt };
      } else if (event.type === "frame.detected") frames.push(event.frame);
      else if (event.type === "source.ended" && opened !== null) finish({ kind: "detected", ...opened, frames, costs });
      else if (event.type === "source.failed") finish({ kind: "failed", failure: event.failure, detail: event.detail });
    });
  });
};

// JSON, because the browser protocol would otherwise walk through each of some 100 000 numbers on its own.
Object.assign(globalThis, {
  detectInPage: async (videoUrl: string): Promise<string> => JSON.stringify(await detectInPage(videoUrl)),
});
