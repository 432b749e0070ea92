export type { Act } from "./act.ts";
export type { BodyMeasures } from "./body-measures.ts";
export { type Camera, defaultCamera } from "./camera.ts";
export type { Chair } from "./chair.ts";
export { addDetectorNoise, type NoiseLevel, type NoiseOptions } from "./detector-noise.ts";
export type { Frame } from "./frame.ts";
export { framesOf } from "./frames-of.ts";
export { landmarkNames } from "./landmark-names.ts";
export {
  createPerformance,
  type Performance,
  type PerformanceOptions,
  type PersonOptions,
  type Truth,
} from "./performance.ts";
export { ScriptError } from "./plan-act.ts";
export { projectBody } from "./project-body.ts";
export { createRandom, drawNormal, type Random } from "./random.ts";
export {
  type SampleOptions,
  type SampleView,
  samplePerformance,
  YAW_OF_VIEW,
} from "./sample-performance.ts";
export type { TrueHold, TrueRep } from "./segment.ts";
export type { SyntheticBody } from "./synthetic-body.ts";
export { OutOfReachError } from "./two-bone-reach.ts";
export type { Vector3 } from "./vector.ts";
