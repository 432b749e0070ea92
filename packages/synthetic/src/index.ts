export type { Act } from "./act.ts";
export { actSet } from "./act-set.ts";
export type { BodyMeasures } from "./body-measures.ts";
export { type Camera, defaultCamera } from "./camera.ts";
export type { PersonOptions } from "./cast-actor.ts";
export type { Chair } from "./chair.ts";
export { JITTER_GROUPS, type JitterGroup, jitterClusterOf, jitterGroupOf } from "./detector-jitter.ts";
export { addDetectorNoise, type NoiseLevel, type NoiseOptions } from "./detector-noise.ts";
export { changeFrameRate, type FrameRateOptions } from "./effects/change-frame-rate.ts";
export { type Crop, cropPicture } from "./effects/crop-picture.ts";
export { dropDetections } from "./effects/drop-detections.ts";
export { filmTwoPeople, spansInFront, type TwoPeople } from "./effects/film-two-people.ts";
export { mirrorPicture } from "./effects/mirror-picture.ts";
export { JOINTS_BEHIND, type OcclusionOptions, occludeJoints } from "./effects/occlude-joints.ts";
export { drawSpans, type Span, type SpanOptions } from "./effects/span.ts";
export { type Swapped, swapSides } from "./effects/swap-sides.ts";
export type { Fatigue } from "./fatigue.ts";
export type { Frame } from "./frame.ts";
export { framesOf } from "./frames-of.ts";
export { landmarkNames } from "./landmark-names.ts";
export {
  createPerformance,
  type Performance,
  type PerformanceOptions,
  type Truth,
} from "./performance.ts";
export { ScriptError } from "./plan-act.ts";
export { projectBody } from "./project-body.ts";
export { createRandom, drawNormal, type Random } from "./random.ts";
export {
  fallPerformance,
  recommendedView,
  type SampleOptions,
  type SampleView,
  samplePerformance,
  YAW_OF_VIEW,
} from "./sample-performance.ts";
export {
  type SampleTestId,
  type SampleTestOptions,
  sampleTestPerformance,
} from "./sample-tests/sample-test-performance.ts";
export { isOfEachSide, isSampleExercise, type SampleExerciseId } from "./samples/sample-scripts.ts";
export type { Asymmetry } from "./samples/sample-set.ts";
export type { TrueHold, TrueRep } from "./segment.ts";
export type { SyntheticBody } from "./synthetic-body.ts";
export type { Tremor } from "./tremor.ts";
export { type TrueTimes, trueTimesOf } from "./true-times.ts";
export { OutOfReachError } from "./two-bone-reach.ts";
export type { Vector3 } from "./vector.ts";
export { heightOf } from "./wander.ts";
