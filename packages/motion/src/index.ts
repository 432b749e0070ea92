export { analyseRecording, type RecordingAnalysis } from "./analyse-recording.ts";
export { calibrateBody, EmptyCalibrationError } from "./calibrate-body.ts";
export type { Calibration, CalibrationProblem, CalibrationStatus, RestingLeg } from "./calibration.ts";
export type { CheckId, Severity } from "./check-id.ts";
export {
  type EngineReadout,
  type EngineState,
  finishEngine,
  readEngine,
  startEngine,
  stepEngine,
} from "./engine.ts";
export type { ExerciseSpec } from "./exercise-spec.ts";
export { STOP_CHECKS, viewOfCheck } from "./form-checks.ts";
export { type FrameRateGrade, gradeFrameRate } from "./frame-rate-grade.ts";
export { isHandRaised } from "./hand-raised.ts";
export { type HipReading, type HipWatch, restingHipHeight, startHipWatch, stepHipWatch } from "./hip-watch.ts";
export { isSeen } from "./is-seen.ts";
export { angleInPicture, angleInWorld } from "./joint-angle.ts";
export { indexOfJoint, type JointName } from "./joint-index.ts";
export type { KneeFlexion } from "./knee-flexion.ts";
export { LANDMARK, LANDMARK_COUNT, type LandmarkName, otherSide, type Side } from "./landmark.ts";
export { type CalibrationState, startCalibration, stepCalibration } from "./live-calibration.ts";
export { medianOf } from "./median.ts";
export type { Hold, MotionEvent, NotMeasurableReason, Repetition, RepFlag } from "./motion-event.ts";
export {
  type CountedSignal,
  type DrillSpec,
  type FlowSpec,
  type Guard,
  type HoldSignal,
  type HoldSpec,
  type MovementSpec,
  moveOf,
  type PhaseLimits,
  type RepetitionSignal,
  type RepetitionSpec,
  type Sides,
  type StartPosition,
  signalOfMovement,
  type TimerSpec,
} from "./movement-spec.ts";
export { type OneEuroState, stepOneEuro } from "./one-euro-filter.ts";
export { leanFromVertical } from "./point.ts";
export type { Landmark, LandmarkSet, PictureSize, PoseFrame } from "./pose-frame.ts";
export type { Reach } from "./reach.ts";
export { calibrateRecording } from "./recording-calibration.ts";
export { positionOver, type RiseReading, readRise, wasMeasured } from "./rise-reading.ts";
export { type SignalUnit, UNIT_OF_SIGNAL } from "./signal-unit.ts";
export {
  readStance,
  type StanceReading,
  type StanceReadingState,
  stepStanceReading,
} from "./stance-reading.ts";
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
