import { createBlazePoseSource, type FrameSource } from "@plumbline/pose-tfjs";
import type { PoseSource } from "@plumbline/session/ports";

type Kind = Parameters<typeof createBlazePoseSource>[0]["kind"];

/** The detector in its Worker, from where this site serves it. */
export const composePoseSource = (kind: Kind, frames: FrameSource): PoseSource =>
  createBlazePoseSource({ kind, frames, workerUrl: "/pose/pose-worker.js", assetsUrl: "/pose/" });
