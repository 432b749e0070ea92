export { IMPACT_LIMIT } from "@plumbline/clinical";
export { advanceSession } from "./advance-session.ts";
export { assessRecording, RECORDED_TESTS, type RecordedTest } from "./assessments/assess-recording.ts";
export type { AssessmentCommand } from "./assessments/guided/assessment-input.ts";
export { ASSESSMENT_SPOKEN_KEYS } from "./assessments/guided/assessment-lines.ts";
export type { AssessmentPlan } from "./assessments/guided/assessment-plan.ts";
export type { AssessmentEnd, AssessmentQuestion } from "./assessments/guided/assessment-state.ts";
export type { AssessmentReading, AssessmentView } from "./assessments/guided/assessment-view.ts";
export { type CountedByHand, judgeByHand } from "./assessments/guided/by-hand.ts";
export { CAMERA_TESTS, type CameraTest, exerciseSpecOf } from "./assessments/guided/camera-test.ts";
export type { CameraTestResult } from "./assessments/guided/measuring.ts";
export type { AssessmentOffer } from "./assessments/guided/phases/set-up.ts";
export { type RunningAssessment, runAssessment } from "./assessments/guided/run-assessment.ts";
export { SPOKEN_KEYS } from "./cue-lines.ts";
export {
  advanceFallAlarm,
  answerFallAlarm,
  decisionOf,
  type FallAlarm,
  type FallAlarmEffect,
  type FallAlarmView,
  readFallAlarm,
  startFallAlarm,
} from "./falls/fall-alarm.ts";
export { fallAnswerIn } from "./falls/fall-words.ts";
export type { FormerSessionRecord } from "./former-session-record.ts";
export { type Framing, reachOf } from "./framing.ts";
export type { ArmAnswer } from "./hands-free/arm-answer.ts";
export { type ArmReading, readArms, startReadingArms } from "./hands-free/read-arms.ts";
export { hasImpact } from "./impacts.ts";
export type { PostureUnchecked } from "./posture-unchecked.ts";
export { readSession } from "./read-session.ts";
export { type RunningSession, runSession, type SessionParts } from "./run-session.ts";
export { NotOnScaleError, type Score, score } from "./score.ts";
export type { SessionEffect } from "./session-effect.ts";
export type { SessionCommand, SessionInput } from "./session-input.ts";
export type { DeviceClass, SessionPlan } from "./session-plan.ts";
export {
  type ManualRepetition,
  type MeasuredRepetition,
  type RecordedCalibration,
  type RecordedHold,
  type RecordedRepetition,
  type RecordedTrace,
  type Refusal,
  SESSION_RECORD_VERSION,
  type SessionRecord,
  type SessionStatus,
  type SideDifference,
} from "./session-record.ts";
export type { PauseReason, SessionPhase, SessionState } from "./session-state.ts";
export { mayStart, type SessionView, type StartOffer } from "./session-view.ts";
export { decodeSkeletonTrace } from "./skeleton-trace/decode-skeleton-trace.ts";
export { encodeSkeletonTrace } from "./skeleton-trace/encode-skeleton-trace.ts";
export { poseAt } from "./skeleton-trace/pose-at.ts";
export { type ReplayBasis, type ReplaySample, replaySignals } from "./skeleton-trace/replay-signals.ts";
export {
  type SkeletonTrace,
  TRACE_INTERVAL,
  type TracePoint,
  type TracePose,
} from "./skeleton-trace/skeleton-trace.ts";
export { finishThinning, startThinning, stepThinning } from "./skeleton-trace/thin-skeleton.ts";
export { CorruptTraceError } from "./skeleton-trace/trace-error.ts";
export { TRACE_JOINTS } from "./skeleton-trace/trace-joints.ts";
export { statureOf, trunkLengthOf } from "./skeleton-trace/trace-stature.ts";
export { startSession } from "./start-session.ts";
export type { TimerGuide } from "./timer-guide.ts";
export { advanceVisit } from "./visit/advance-visit.ts";
export { doseToday } from "./visit/dose-today.ts";
export type { EasierOffer } from "./visit/easier-offer.ts";
export { type Obstacle, obstacleTo } from "./visit/obstacle.ts";
export { itemNow, obstacleToAll } from "./visit/proceed.ts";
export { startVisit } from "./visit/start-visit.ts";
export type { ToldEvent } from "./visit/told-event.ts";
export type { VisitEnding } from "./visit/visit-ending.ts";
export type { VisitInput } from "./visit/visit-input.ts";
export { memoryOf, recallVisit, type VisitMemory } from "./visit/visit-memory.ts";
export type { VisitPatient } from "./visit/visit-patient.ts";
export { positionOf, type VisitItem, type VisitPlan } from "./visit/visit-plan.ts";
export type { Pending, VisitPhase, VisitState } from "./visit/visit-state.ts";
export type { VisitEffect } from "./visit/visit-step.ts";
