import { describe, expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { uneventful } from "../testing/circumstances.ts";
import { alertsOfAssessment } from "./assessment-alerts.ts";
import { judgeChairStand } from "./chair-stand.ts";
import { judgeFiveTimes } from "./five-times.ts";
import { type AssessmentSetting, obstaclesToAssessment } from "./may-assess.ts";
import { judgeTimedUpAndGo } from "./timed-up-and-go.ts";

const woman = { age: 72, sex: "female" } as const;
const stands = (count: number, firstValidScore: number | null = null) =>
  judgeChairStand({ stands: count, armsUsed: false, variant: "arms_crossed" }, woman, {
    ...uneventful,
    firstValidScore,
  });

describe("[ASSESS-05] [ALERT-10] a fall-risk result", () => {
  test("is told, with the test and its value", () => {
    expect(alertsOfAssessment(judgeTimedUpAndGo(seconds(12), uneventful))).toEqual([
      {
        id: "ALERT-10",
        urgency: "routine",
        rule: "ASSESS-05",
        text: "Tug 12 s: fall-risk range. F_FALL added.",
      },
    ]);
    expect(alertsOfAssessment(stands(9))[0]?.text).toContain("Chair stand 30s 9:");
    const unable = judgeFiveTimes({ time: null, armsUsed: false }, woman, uneventful);
    expect(alertsOfAssessment(unable)[0]?.text).toContain("not finished");
  });

  test("any other, and an invalid test, tells nothing", () => {
    expect(alertsOfAssessment(stands(10))).toEqual([]);
    const invalid = judgeTimedUpAndGo(seconds(20), { ...uneventful, reasons: ["pain_stop"] });
    expect(alertsOfAssessment(invalid)).toEqual([]);
  });
});

test("[ALERT-12] a decline that is told without its size names the test alone", () => {
  const declined = { ...stands(10, 13), change: null };
  expect(alertsOfAssessment(declined).at(-1)?.text).toBe("Decline: chair stand 30s.");
});

test("[ASSESS-CS-06] [ALERT-12] three stands fewer than at first are a decline", () => {
  expect(alertsOfAssessment(stands(10, 13))).toEqual([
    expect.objectContaining({ id: "ALERT-12", rule: "ASSESS-CS-06", text: "Decline: chair_stand_30s -3." }),
  ]);
  expect(alertsOfAssessment(stands(10, 12))).toEqual([]);
  expect(alertsOfAssessment(stands(13, 10))).toEqual([]);
  expect(alertsOfAssessment(stands(9, 13)).map(({ id }) => id)).toEqual(["ALERT-10", "ALERT-12"]);
});

describe("before a test", () => {
  const ready: AssessmentSetting = {
    tier: "A",
    hasHelper: false,
    isReleasedByTherapist: false,
    hasPassedPreCheck: true,
    isSupportInReach: true,
    hasPractised: true,
  };

  test.each([
    [{}, []],
    [{ tier: "B" }, []],
    [{ tier: "C" }, ["helper-or-release-missing"]],
    [{ tier: "C", hasHelper: true }, ["helper-or-release-missing"]],
    [{ tier: "C", isReleasedByTherapist: true }, ["helper-or-release-missing"]],
    [{ tier: "C", hasHelper: true, isReleasedByTherapist: true }, []],
    [{ tier: "HOLD", hasHelper: true, isReleasedByTherapist: true }, ["on-hold"]],
    [{ tier: null }, ["on-hold"]],
  ] as const)("[ASSESS-01] %j: %j", (given, obstacles) => {
    expect(obstaclesToAssessment({ ...ready, ...given })).toEqual(obstacles);
  });

  test("[ASSESS-02] the pre-check, a practice try, and a helper or a counter within reach", () => {
    expect(obstaclesToAssessment({ ...ready, hasPassedPreCheck: false })).toEqual(["pre-check"]);
    expect(obstaclesToAssessment({ ...ready, hasPractised: false })).toEqual(["practice-first"]);
    expect(obstaclesToAssessment({ ...ready, isSupportInReach: false })).toEqual(["support-out-of-reach"]);
    expect(obstaclesToAssessment({ ...ready, isSupportInReach: false, hasHelper: true })).toEqual([]);
  });
});
