export { ALERTS, type AlertId, URGENCIES, type Urgency } from "./alerts/alert-catalogue.ts";
export { type AlertDelivery, type AlertState, deliveriesDue, dueDay } from "./alerts/escalation.ts";
export { emergencyContactMessage, isSentLate, NOT_SENT_MESSAGE, URGENT_MESSAGE } from "./alerts/messages.ts";
export { type RaisedAlert, RED_FLAG_TEXT, textForPatient } from "./alerts/raise-alert.ts";
export { alertsOfAssessment } from "./assessments/assessment-alerts.ts";
export { firstValidScore, type PastTest, pastTests, type Retest, retestOf } from "./assessments/assessment-history.ts";
export type {
  AssessmentResult,
  Circumstances,
  NormResult,
  ScoreUnit,
  Source,
  TestName,
  Trend,
} from "./assessments/assessment-result.ts";
export type { ArmsAnswer, ChairRun, ChairSample } from "./assessments/chair-run.ts";
export {
  answerChairStandArms,
  type ChairStandResult,
  type ChairStandScore,
  type ChairStandState,
  type ChairStandVariant,
  countStands,
  judgeChairStand,
  scoreChairStand,
  startChairStand,
  stepChairStand,
} from "./assessments/chair-stand.ts";
export { bareResult, type Explanation, explainResult } from "./assessments/explain-result.ts";
export {
  answerFiveTimesArms,
  type FiveTimesResult,
  type FiveTimesScore,
  type FiveTimesState,
  judgeFiveTimes,
  scoreFiveTimes,
  startFiveTimes,
  stepFiveTimes,
} from "./assessments/five-times.ts";
export {
  type FourStageResult,
  type FourStageState,
  isStageHeld,
  judgeFourStage,
  letGo,
  type StageSeconds,
  scoreFourStage,
  startFourStage,
  stepFourStage,
} from "./assessments/four-stage.ts";
export { type AssessmentObstacle, type AssessmentSetting, obstaclesToAssessment } from "./assessments/may-assess.ts";
export { reasonsOfFreeze } from "./assessments/measurement-watch.ts";
export type { AgeBand } from "./assessments/norm-table.ts";
export { FOUR_STAGES, type FourStage, type ResultParts } from "./assessments/result-parts.ts";
export { ARMS_QUESTION, ASSESSMENT_SCRIPTS, COUNT_IN } from "./assessments/scripts.ts";
export {
  beginTrial,
  endTrial,
  judgeSingleLeg,
  type LegResult,
  type LegTrials,
  type SingleLegResult,
  type SingleLegState,
  scoreSingleLeg,
  startSingleLeg,
  stepSingleLeg,
} from "./assessments/single-leg.ts";
export { heldInTrial, LIFTED_FOR } from "./assessments/single-leg-trial.ts";
export { SEATED } from "./assessments/sit-to-stand-cycle.ts";
export { stopStanceClock } from "./assessments/stance-clock.ts";
export { FOOT_DOWN, FOOT_LIFTED, type FootPlace, type StanceSample } from "./assessments/stance-sample.ts";
export { judgeTimedUpAndGo } from "./assessments/timed-up-and-go.ts";
export { INVALID_REASONS, type InvalidReason, type InvalidReasons, type Validity } from "./assessments/validity.ts";
export { dayAt, dayOf, momentOf, offsetOf } from "./calendar/day-of.ts";
export {
  addDays,
  daysBetween,
  endOfLastWeek,
  isLocalDate,
  type LocalDate,
  localDate,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from "./calendar/local-date.ts";
export type { Chart, ChartEntry, IntakeRecord } from "./chart/chart.ts";
export { type ChartEvent, isTherapistEvent, type PatientEvent, type TherapistEvent } from "./chart/chart-event.ts";
export {
  decideEvent,
  decidePainEvent,
  type EventContext,
  type EventDecision,
  isNormalAcheEvent,
  UNKNOWN_PATIENT,
} from "./chart/decide-event.ts";
export { isLasting } from "./chart/is-lasting.ts";
export { type QuestionsFirst, questionsFirst } from "./chart/questions-first.ts";
export { type ChartReading, changesSharingOnly, readChart } from "./chart/read-chart.ts";
export {
  type ClinicChange,
  type ClinicHistory,
  firstDayOfChange,
  lastValueOf,
  numbersOn,
} from "./clinic/clinic-history.ts";
export {
  CLINIC_NUMBER_IDS,
  CLINIC_NUMBERS,
  type ClinicNumberId,
  type ClinicNumbers,
  isAllowedNumber,
  SPECIFIED_NUMBERS,
} from "./clinic/clinic-numbers.ts";
export { DISCLAIMER } from "./disclaimer.ts";
export { EDUCATION_CARDS } from "./education/education-cards.ts";
export { cardsAt, type EducationMoment } from "./education/education-moments.ts";
export {
  EDUCATION_IDS,
  type EducationCard,
  type EducationId,
  type EducationTexts,
} from "./education/education-texts.ts";
export {
  type FallDetection,
  saysToHaveFallenNow,
  startFallDetection,
  stepFallDetection,
} from "./falls/fall-detection.ts";
export { contactForFall, fallSetUpTexts } from "./falls/fall-messages.ts";
export {
  alarmTonesDue,
  decideFall,
  FALL_ANSWERS,
  FALL_SET_UP_TEXT,
  FALL_STAGES,
  type FallAction,
  type FallAnswer,
  type FallAnswered,
  type FallDecision,
  type FallStage,
  fallStagesDue,
  NO_CONTACT_TEXT,
  stagesUntil,
} from "./falls/fall-response.ts";
export type { FallSample, FallTrigger, FallWatch } from "./falls/fall-sample.ts";
export { changeLock, type LockOutcome, type LockWord, standingLockAfter } from "./falls/standing-lock.ts";
export { fallWatchFor } from "./falls/watch-for-exercise.ts";
export {
  ACTIVITIES,
  type ActivityId,
  AVOIDED,
  type AvoidedId,
  ITEM_IDS,
  type ItemId,
  isActivity,
  isAvoided,
  isExercise,
  isItem,
} from "./gating/activities.ts";
export {
  CLINIC_ENTRIES,
  type ClinicEntry,
  type ClinicEntryKind,
  type ClinicEntryProblem,
  problemsOfClinicEntry,
} from "./gating/clinic-entries.ts";
export { AVOID_REASON, COLUMN_TEXTS, HOLD_REASON, UNLOCK_REASON } from "./gating/columns.ts";
export type { PatientHistory, TierInForce } from "./gating/current-status.ts";
export { gate, isStandingWork, type PatientStatus, type StandingLock, type Verdict } from "./gating/gate.ts";
export { answerToLogged, offeredActivities, offeredInstead } from "./gating/offered-activities.ts";
export {
  type Approval,
  type ApprovalOutcome,
  type ApprovalRequest,
  alertOfUnlockDecision,
  approveUnlock,
  expiredApprovals,
  isApproved,
  isPermitted,
} from "./gating/unlock.ts";
export { ACTIONS, type Action, type Ground } from "./gating/verdict.ts";
export type { Person, Sex } from "./person.ts";
export { type LoggedActivity, minutesToward } from "./program/activity-minutes.ts";
export { activeDays, adherenceOf, alertsOfAdherence, type DayRecord, isActiveDay } from "./program/adherence.ts";
export { type DoseChange, dosesToChange, type ProgramToAdjust, withDoses } from "./program/adjust-doses.ts";
export { type AerobicPlan, planAerobic } from "./program/aerobic-plan.ts";
export { isSameDose } from "./program/compare-doses.ts";
export { completionOf, type Performed, percentOf } from "./program/completion.ts";
export { type Confirmation, isInForce, SEE_A_THERAPIST, whoConfirms } from "./program/confirmation.ts";
export { conditionsOf, daysAway, type Training } from "./program/day-conditions.ts";
export type { DosedVersion } from "./program/dose-history.ts";
export { type ExerciseSession, isTraining, type Outcome, outcomeOf } from "./program/exercise-session.ts";
export { alertsOfGap } from "./program/gap.ts";
export { isEquipped } from "./program/home.ts";
export { type ImpactProgress, proposeImpact } from "./program/impact-proposal.ts";
export { type NextStep, type StepDown, stepDown } from "./program/next-step.ts";
export { type DayConditions, type DoseProfile, doseOfDay, startingDose } from "./program/personal-dose.ts";
export { contentOf, type PlannedExercise, type ProgramContent } from "./program/program-content.ts";
export {
  nextVersion,
  type ProgramOverride,
  type ProgramRefusal,
  type ProgramVersion,
  refusalsOf,
  refusalsOfOverrides,
  reviewDate,
} from "./program/program-version.ts";
export {
  decideProgression,
  PROGRESSION_CHANGES,
  type ProgressionChange,
  type ProgressionDecision,
  type ProgressionInput,
  REGRESSION_REASONS,
  type RegressionReason,
} from "./program/progression.ts";
export { isQuietTime, problemsOfReminders, type ReminderProblem, snoozeReminder } from "./program/reminders.ts";
export {
  buildStarterProgram,
  mostFor,
  type ProgramInputs,
  type ProgramItem,
  type StarterProgram,
} from "./program/starter-program.ts";
export type { Minutes, SlotName } from "./program/starter-slots.ts";
export {
  type DosedProgram,
  type ExerciseProgress,
  type WeighedSession,
  weighExercise,
} from "./program/weigh-exercise.ts";
export {
  type ItemAnswer,
  QUESTIONNAIRE_IDS,
  QUESTIONNAIRES,
  type Questionnaire,
  type QuestionnaireId,
  type QuestionnaireItem,
  saysFallRisk,
  scoreQuestionnaire,
} from "./questionnaires/questionnaires.ts";
export { ACKNOWLEDGEMENT_CHOICES, type Acknowledgement, isAcknowledged } from "./review/acknowledgement.ts";
export { inQueueOrder, type QueueEntry } from "./review/queue.ts";
export { RTM_LABEL, type RtmRange, rtmDays, rtmRange } from "./review/remote-monitoring.ts";
export { alertsOfPainTrend, isPainRising, type TriageColour, type TriageInput, triageColour } from "./review/triage.ts";
export type { RuleId } from "./rule-id.ts";
export {
  CLINICAL_TIERS,
  type ClinicalTier,
  decideTier,
  HOLD_FLAGS,
  type TierDecision,
} from "./screening/clinical-tier.ts";
export { CONSENTS, type Consent, unheardConsents } from "./screening/consents.ts";
export { decideIntake, type IntakeDecision } from "./screening/decide-intake.ts";
export { FLAGS, type Flag, type Flags, flagsInOrder } from "./screening/flag.ts";
export { flagsOf, flagsYieldedBy } from "./screening/flag-rules.ts";
export { FLAG_TEXTS } from "./screening/flag-texts.ts";
export {
  ACTIVITY_LEVELS,
  type ActivityLevel,
  BONE_MEDICINES,
  type BoneMedicine,
  CARDIAC_SIGNS,
  type CardiacSign,
  DIAGNOSES,
  type EmergencyContact,
  FRACTURE_SITES,
  type FractureSite,
  HOME_EQUIPMENT,
  type HomeEquipment,
  type IntakeAnswers,
  JOINT_REPLACEMENTS,
  type JointReplacement,
  MEMORIES,
  NEURO_SIGNS,
  type NeuroSign,
  SENSES,
  type Sense,
  type SharingChoices,
  type YesNoUnsure,
} from "./screening/intake-answers.ts";
export { type IntakeProblem, problemsOfIntake, YOUNGEST } from "./screening/intake-problems.ts";
export {
  type FlagHistory,
  HEALTH_CHANGES,
  type HealthChange,
  type IntakeEvent,
  isIntakeDue,
  SAFETY_QUESTIONS,
} from "./screening/intake-schedule.ts";
export {
  nextQuestion,
  partsAsked,
  previousQuestion,
  unansweredQuestions,
  withoutSkipped,
} from "./screening/next-question.ts";
export type { AnswerKind, AnswersSoFar, Condition, IntakeField, Question, QuestionPart } from "./screening/question.ts";
export { QUESTIONNAIRE, QUESTIONNAIRE_VERSION } from "./screening/questionnaire.ts";
export { contactToTell, mayKeepTrace } from "./screening/sharing.ts";
export {
  STAY_INDEPENDENT,
  type StayIndependentAnswers,
  type StayIndependentItem,
  scoreStayIndependent,
} from "./screening/stay-independent.ts";
export {
  changeTier,
  isHoldCleared,
  type ScreeningState,
  type TierChange,
  type TierOverride,
} from "./screening/tier-override.ts";
export { type Seconds, seconds } from "./seconds.ts";
export {
  DAILY_QUESTION,
  type DailyAnswers,
  type DailyDecision,
  decideDailyQuestion,
} from "./session-safety/daily-question.ts";
export {
  daysWithoutRest,
  IMPACT_LIMIT,
  impactsLeft,
  isSessionOver,
  LONGEST_SESSION,
  type Scheduled,
} from "./session-safety/day-limits.ts";
export {
  type DizzyDecision,
  decideDizzy,
  needsStandingLimits,
  type Position,
  type PressureDrop,
  pauseAfterRising,
} from "./session-safety/dizziness.ts";
export { decideEffort, type EffortDecision, type EffortTarget, effortTarget } from "./session-safety/effort.ts";
export { mayStartExercise, needsHelper, needsSpineChecks } from "./session-safety/helper.ts";
export {
  decidePain,
  type Lock,
  MUSCLE_ACHE_TEXT,
  PAIN_ONSETS,
  PAIN_PHASES,
  PAIN_SITES,
  type PainDecision,
  type PainOnset,
  type PainPhase,
  type PainReport,
  type PainSite,
} from "./session-safety/pain.ts";
export { isPreSessionScore, painBaseline } from "./session-safety/pain-baseline.ts";
export { isPainScore, PAIN_ASKED_AT, PAIN_SCALE } from "./session-safety/pain-question.ts";
export { type ExercisePlace, type PlaceProblem, problemsOfPlace } from "./session-safety/place.ts";
export {
  judgePreCheck,
  PRE_CHECK,
  type PreCheckAnswers,
  type PreCheckId,
  type PreCheckResult,
} from "./session-safety/pre-check.ts";
export { isEndedByStopChecks } from "./session-safety/stop-checks.ts";
export { type AfterStop, decideStop, HALTS_WITHIN, STOP_WORDS, type StopSignal } from "./session-safety/stop-signal.ts";
