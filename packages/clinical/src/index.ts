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
  FOUR_STAGES,
  type FourStage,
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
export { reasonsOfFreeze } from "./assessments/measurement-watch.ts";
export type { AgeBand } from "./assessments/norm-table.ts";
export { isRetestDue, RETEST_AFTER_DAYS } from "./assessments/retest.ts";
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
export { LIFTED_FOR } from "./assessments/single-leg-trial.ts";
export { SEATED } from "./assessments/sit-to-stand-cycle.ts";
export { FOOT_DOWN, FOOT_LIFTED, type FootPlace, type StanceSample } from "./assessments/stance-sample.ts";
export { judgeTimedUpAndGo } from "./assessments/timed-up-and-go.ts";
export { INVALID_REASONS, type InvalidReason, type InvalidReasons, type Validity } from "./assessments/validity.ts";
export type { Person, Sex } from "./person.ts";
export { type Seconds, seconds } from "./seconds.ts";
