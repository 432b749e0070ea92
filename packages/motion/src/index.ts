export type { Calibration, CalibrationStatus } from "./calibration.ts";
export type { CheckId, ExerciseSpec, HoldSpec, RepetitionSpec, Severity } from "./exercise-spec.ts";
export { LANDMARK, LANDMARK_COUNT, type LandmarkName, type Side } from "./landmark.ts";
export type { Hold, MotionEvent, NotMeasurableReason, Repetition, RepFlag } from "./motion-event.ts";
export type { Landmark, LandmarkSet, PictureSize, PoseFrame } from "./pose-frame.ts";
export {
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
  type NormalisedHeight,
  NotFiniteError,
  normalisedHeight,
} from "./units.ts";
export type { View } from "./view.ts";
