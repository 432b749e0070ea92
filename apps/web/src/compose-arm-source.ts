import { createCameraFrames } from "@plumbline/pose-tfjs";
import type { PoseSource } from "@plumbline/session/ports";
import { composePoseSource } from "./compose-pose-source.ts";

/** UX-04: the camera while something is asked and no session has it. Nothing is measured, and nothing kept. */
export const composeArmSource = (): PoseSource => composePoseSource("camera", createCameraFrames());
