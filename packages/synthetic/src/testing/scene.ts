import { degrees, type PoseFrame } from "@plumbline/motion";
import type { Act } from "../act.ts";
import { defaultCamera } from "../camera.ts";
import type { PersonOptions } from "../cast-actor.ts";
import { addDetectorNoise, type NoiseLevel } from "../detector-noise.ts";
import { framesOf } from "../frames-of.ts";
import { createPerformance, type Performance, type PerformanceOptions } from "../performance.ts";

export type SceneOptions = {
  /** Degrees: 0 faces the camera, 90 shows it the right side. */
  readonly yaw?: number;
  readonly fps?: number;
  readonly noise?: NoiseLevel;
  readonly seed?: number;
  readonly person?: PersonOptions;
  /** Default none. */
  readonly chair?: NonNullable<PerformanceOptions["chair"]> | null;
  /** Default standing. */
  readonly start?: NonNullable<PerformanceOptions["start"]>;
};

export type Scene = { readonly performance: Performance; readonly frames: readonly PoseFrame[] };

/** Somebody doing `acts` before the default camera, as frames and as truth. */
export const sceneOf = (acts: readonly Act[], options: SceneOptions = {}): Scene => {
  const { yaw = 0, fps = 30, noise = "none", seed = 1, person = {}, chair = null, start = "standing" } = options;
  const performance = createPerformance({ acts, yaw: degrees(yaw), seed, person, chair, start });
  return { performance, frames: addDetectorNoise(framesOf(performance, defaultCamera, fps), { level: noise, seed }) };
};
