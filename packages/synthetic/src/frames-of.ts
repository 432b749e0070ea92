import { milliseconds, type PoseFrame } from "@plumbline/motion";
import type { Camera } from "./camera.ts";
import type { Performance } from "./performance.ts";
import { projectBody } from "./project-body.ts";

/** The whole performance as exact frames, evenly spaced. @param framesPerSecond above 0 */
export const framesOf = (performance: Performance, camera: Camera, framesPerSecond: number): readonly PoseFrame[] => {
  const count = Math.floor((performance.duration / 1000) * framesPerSecond) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = milliseconds((index * 1000) / framesPerSecond);
    return projectBody(performance.bodyAt(at), camera, at);
  });
};
