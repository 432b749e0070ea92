export { analyseRecording, type RecordingAnalysis } from "./analyse-recording.ts";
export { isSeen } from "./body/is-seen.ts";
export { angleInPicture, angleInWorld } from "./body/joint-angle.ts";
export { indexOfJoint, type JointName } from "./body/joint-index.ts";
export type { KneeFlexion } from "./body/knee-flexion.ts";
export { LANDMARK, LANDMARK_COUNT, type LandmarkName, otherSide, type Side } from "./body/landmark.ts";
export { leanFromVertical } from "./body/point.ts";
export type { Landmark, LandmarkSet, PictureSize, PoseFrame } from "./body/pose-frame.ts";
export type { Reach } from "./body/reach.ts";
export { calibrateBody, EmptyCalibrationError } from "./calibration/calibrate-body.ts";
export type { Calibration, CalibrationProblem, CalibrationStatus, RestingLeg } from "./calibration/calibration.ts";
export { type CalibrationState, startCalibration, stepCalibration } from "./calibration/live-calibration.ts";
export { calibrateRecording } from "./calibration/recording-calibration.ts";
export type { CheckId, Severity } from "./checks/check-id.ts";
export { STOP_CHECKS, viewOfCheck } from "./checks/form-checks.ts";
export {
  type EngineReadout,
  type EngineState,
  finishEngine,
  readEngine,
  startEngine,
  stepEngine,
} from "./engine.ts";
export type { ExerciseSpec } from "./exercise-spec.ts";
export { medianOf } from "./filters/median.ts";
export { type OneEuroState, stepOneEuro } from "./filters/one-euro-filter.ts";
export type { Guard } from "./guards/guard.ts";
export type { Hold, MotionEvent, NotMeasurableReason, Repetition, RepFlag } from "./motion-event.ts";
export {
  type CountedSignal,
  type DrillSpec,
  type FlowSpec,
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
export { isHandRaised } from "./readings/hand-raised.ts";
export { type HipReading, type HipWatch, restingHipHeight, startHipWatch, stepHipWatch } from "./readings/hip-watch.ts";
export { type RiseReading, readRise, wasMeasured } from "./readings/rise-reading.ts";
export {
  readStance,
  type StanceReading,
  type StanceReadingState,
  stepStanceReading,
} from "./readings/stance-reading.ts";
export { withRecordedSeat } from "./recording-seat.ts";
export { type FrameRateGrade, gradeFrameRate } from "./sight/frame-rate-grade.ts";
export type { View } from "./sight/view.ts";
export { type SignalUnit, UNIT_OF_SIGNAL } from "./signals/signal-unit.ts";
export {
  type Degrees,
  degrees,
  type Milliseconds,
  milliseconds,
  type NormalisedHeight,
  NotFiniteError,
  normalisedHeight,
} from "./units.ts";
