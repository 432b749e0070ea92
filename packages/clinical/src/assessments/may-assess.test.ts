import { expect, test } from "vitest";
import { type AssessmentSetting, obstaclesToAssessment } from "./may-assess.ts";

const ready: AssessmentSetting = {
  tier: "A",
  hasHelper: false,
  isReleasedByTherapist: false,
  hasPassedPreCheck: true,
  isSupportInReach: true,
  hasPractised: true,
};

test("[FALL-11] after a fall no test: each is done standing", () => {
  expect(obstaclesToAssessment(ready)).toEqual([]);
  expect(obstaclesToAssessment({ ...ready, isStandingLocked: true })).toEqual(["standing-locked"]);
});
