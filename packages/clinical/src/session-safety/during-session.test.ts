import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { daysWithoutRest, impactsLeft, isSessionOver, LONGEST_SESSION } from "./day-limits.ts";
import { decideDizzy, needsStandingLimits, pauseAfterRising } from "./dizziness.ts";
import { decideEffort, effortTarget } from "./effort.ts";
import { isEndedByStopChecks } from "./stop-checks.ts";
import { decideStop, HALTS_WITHIN, STOP_WORDS } from "./stop-signal.ts";

describe("[SAFE-04] dizziness", () => {
  const dizzy = new Set(["F_DIZZY"] as const);

  test.each([
    ["sitting", "standing", 60_000],
    ["lying", "standing", 60_000],
    ["lying", "sitting", 0],
    ["standing", "standing", 0],
    ["standing", "sitting", 0],
  ] as const)("from %s to %s: a pause of %i ms", (from, to, pause) => {
    expect(pauseAfterRising(dizzy, from, to)).toBe(pause);
    expect(pauseAfterRising(new Set(), from, to)).toBe(0);
  });

  test("[ALERT-09] said or pressed: sit, end, tell", () => {
    expect(decideDizzy("march")).toMatchObject({
      say: "sit-down",
      session: "end",
      alerts: [
        { id: "ALERT-09", urgency: "same_day", rule: "SAFE-04", text: "Dizziness or very hard effort in march." },
      ],
    });
  });

  test.each([
    [19, 9, false],
    [20, 0, true],
    [0, 10, true],
  ])("a drop of %i over %i mmHg asks for limits: %s", (systolic, diastolic, isNeeded) => {
    expect(needsStandingLimits({ systolic, diastolic })).toBe(isNeeded);
  });
});

describe("[SAFE-05] what stops", () => {
  test("half a second, and the words", () => {
    expect(HALTS_WITHIN).toBe(500);
    expect(STOP_WORDS).toEqual(["stop", "help", "pain", "dizzy"]);
  });

  test.each([
    ["stop", "ask"],
    ["Help ", "get-help"],
    ["pain", "ask-pain"],
    ["dizzy", "sit-down"],
    ["go", null],
    ["constructor", null],
  ] as const)('the word "%s": %s', (word, then) => {
    expect(decideStop({ by: "word", word })).toBe(then);
  });

  test("the button at once, crossed arms after a second", () => {
    expect(decideStop({ by: "button" })).toBe("ask");
    expect(decideStop({ by: "crossed-arms", held: milliseconds(999) })).toBeNull();
    expect(decideStop({ by: "crossed-arms", held: milliseconds(1000) })).toBe("ask");
  });
});

describe("[SAFE-06] effort", () => {
  test.each([
    ["A", 1, 3, 4],
    ["C", 2, 3, 4],
    ["A", 3, 5, 6],
    ["B", 3, 5, 6],
    ["C", 3, 0, 4],
  ] as const)("tier %s in week %i: %i to %i", (tier, week, from, to) => {
    expect(effortTarget(tier, week)).toEqual({ from, to });
  });

  test.each([
    [7, "continue", []],
    [8, "rest_and_regress", []],
    [9, "end_exercise", ["ALERT-09"]],
    [10, "end_exercise", ["ALERT-09"]],
  ] as const)("[ALERT-09] %i: %s", (rpe, result, ids) => {
    const decision = decideEffort(rpe, "march");
    expect(decision.result).toBe(result);
    const text = "Dizziness or very hard effort in march.";
    expect(decision.alerts).toEqual(ids.map((id) => ({ id, urgency: "same_day", rule: "SAFE-06", text })));
  });
});

describe("[SAFE-08] the limits of a day", () => {
  test("a session of 45 minutes is over", () => {
    expect(LONGEST_SESSION).toBe(2_700_000);
    expect(isSessionOver(milliseconds(2_699_999))).toBe(false);
    expect(isSessionOver(milliseconds(2_700_000))).toBe(true);
  });

  test("fifty impacts over all exercises, or what the therapist set", () => {
    expect([0, 49, 50, 60].map((done) => impactsLeft(done))).toEqual([50, 1, 0, 0]);
    expect(impactsLeft(5, 20)).toBe(15);
  });

  test("the same muscles rest for a day", () => {
    expect(daysWithoutRest([{ exercise: "squat", days: ["Mon", "Wed", "Fri"] }])).toEqual([]);
    expect(
      daysWithoutRest([
        { exercise: "squat", days: ["Mon"] },
        { exercise: "heel_raise", days: ["Tue"] },
      ]),
    ).toEqual(["Tue"]);
    expect(daysWithoutRest([{ exercise: "arm_curl", days: ["Sun", "Mon"] }])).toEqual(["Mon"]);
  });

  test("other muscles need not wait, nor does what is daily", () => {
    expect(
      daysWithoutRest([
        { exercise: "squat", days: ["Mon"] },
        { exercise: "arm_curl", days: ["Tue"] },
        { exercise: "tall_posture", days: ["Mon", "Tue"] },
      ]),
    ).toEqual([]);
  });
});

test("[SAFE-09] the second stop check ends the exercise", () => {
  expect([0, 1, 2, 3].map(isEndedByStopChecks)).toEqual([false, false, true, true]);
});
