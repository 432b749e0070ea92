import type { PoseFrame } from "@plumbline/motion";
import {
  addDetectorNoise,
  defaultCamera,
  framesOf,
  type SampleTestOptions,
  sampleTestPerformance,
} from "@plumbline/synthetic";

/** The sample patient doing a test, as a detector sees it at 15 frames a second. */
export const sampleTestFrames = (options: SampleTestOptions): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(sampleTestPerformance(options), defaultCamera, 15), { level: "low", seed: 3 });
