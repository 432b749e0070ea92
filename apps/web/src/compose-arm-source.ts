import { createBlazePoseSource, createCameraFrames } from "@plumbline/pose-tfjs";
import type { PoseSource } from "@plumbline/session/ports";

/** UX-04: the camera while something is asked and no session has it. Nothing is measured, and nothing kept. */
export const composeArmSource = (): PoseSource =>
  createBlazePoseSource({
    kind: "camera",
    frames: createCameraFrames(),
    workerUrl: "/pose/pose-worker.js",
    assetsUrl: "/pose/",
  });
