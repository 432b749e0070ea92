import { existsSync } from "node:fs";
import path from "node:path";
import { medianOf } from "@plumbline/motion";
import { createVideoDetector } from "../detect-video/video-detector.ts";

export type DetectorCost = {
  readonly clip: string;
  readonly backend: string;
  readonly frames: number;
  /** Milliseconds a frame in the Worker, and from its first message until it could take a frame. */
  readonly inference: number;
  readonly start: number;
};

const CLIP = path.resolve(import.meta.dirname, "../../../../shared/data/clips/tf_squats.mp4");

/** The app's detector on a real clip; null where the clip is not here. */
export const measureDetector = async (): Promise<DetectorCost | null> => {
  if (!existsSync(CLIP)) return null;
  const detector = createVideoDetector();
  try {
    const { frames, costs, startMilliseconds, detector: info } = await detector.measureVideo(CLIP);
    return {
      clip: path.basename(CLIP),
      backend: info.backend,
      frames: frames.length,
      inference: medianOf(costs.map((cost) => cost.inference)) ?? Number.NaN,
      start: startMilliseconds,
    };
  } finally {
    await detector.close();
  }
};
