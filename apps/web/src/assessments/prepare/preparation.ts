import {
  type AssessmentObstacle,
  type AssessmentSetting,
  judgePreCheck,
  obstaclesToAssessment,
  type Person,
  type PreCheckAnswers,
} from "@plumbline/clinical";
import type { AssessmentChart } from "../use-assessment-chart.ts";

/** Who measures. */
export type Way = "camera" | "hand" | "sample" | "file";

/** What was ticked and chosen before a test. */
export type Preparation = {
  readonly way: Way;
  readonly checks: PreCheckAnswers;
  readonly hasHelper: boolean;
  readonly hasPractised: boolean;
};

/** REP-19: nobody stands up for these. */
export const isWatched = (way: Way): boolean => way === "sample" || way === "file";

/** ASSESS-01, ASSESS-02, as the test itself checks them once more. */
export const settingOf = (
  { checks, hasHelper }: Preparation,
  status: AssessmentChart["status"],
): Omit<AssessmentSetting, "hasPractised"> => ({
  ...status,
  hasHelper,
  hasPassedPreCheck: judgePreCheck(checks).mayStart,
  isSupportInReach: checks.support === true,
});

/** The sample patient stands in a room where everything is in order. */
export const SAMPLE_SETTING: Omit<AssessmentSetting, "hasPractised"> = {
  tier: "A",
  hasHelper: false,
  isReleasedByTherapist: false,
  hasPassedPreCheck: true,
  isSupportInReach: true,
};
export const SAMPLE_PERSON: Person = { age: 72, sex: "female" };

export type PrepareObstacle = AssessmentObstacle | "no-intake" | "questions-first";

/** What keeps the test from beginning here; before a camera the practice try is part of the test. */
export const obstaclesBefore = (
  preparation: Preparation,
  { status, hasIntake, areQuestionsFirst }: Pick<AssessmentChart, "status" | "hasIntake" | "areQuestionsFirst">,
): readonly PrepareObstacle[] => {
  const { way, hasPractised } = preparation;
  if (isWatched(way)) return [];
  if (!hasIntake) return ["no-intake"];
  if (areQuestionsFirst && status.tier !== "HOLD") return ["questions-first"];
  return obstaclesToAssessment({
    ...settingOf(preparation, status),
    hasPractised: way === "camera" || hasPractised,
  });
};
