import type { PoseFrame } from "@plumbline/motion";
import { defaultCamera } from "../camera.ts";
import { addDetectorNoise } from "../detector-noise.ts";
import { framesOf } from "../frames-of.ts";
import { type SampleTestOptions, sampleTestPerformance } from "../sample-tests/sample-test-performance.ts";

/** The sample patient doing a test of §6, as a detector sees it at 15 frames a second. */
export const sampleTestFrames = (options: SampleTestOptions): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(sampleTestPerformance(options), defaultCamera, 15), { level: "low", seed: 3 });
