import { describe, expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { painReport } from "../testing/pain-report.ts";
import { decidePain, isNormalAche, MUSCLE_ACHE_TEXT, type PainReport } from "./pain.ts";
import { painBaseline } from "./pain-baseline.ts";
import { isPainScore, PAIN_ASKED_AT } from "./pain-question.ts";

const decide = (given: Partial<PainReport>) => decidePain(painReport(given), SPECIFIED_NUMBERS);

test("[PAIN-01] pain is asked three times, in whole numbers from 0 to 10", () => {
  expect(PAIN_ASKED_AT).toEqual(["before-session", "after-exercise", "end-of-session"]);
  expect([-1, 0, 10, 11, 4.5].map(isPainScore)).toEqual([false, true, true, false, false]);
});

describe("[PAIN-02] the baseline", () => {
  test("is the median of the last three pre-session scores", () => {
    expect(painBaseline([9, 1, 5, 2], 7)).toBe(2);
  });

  test("[CHO-12] is the intake's before there are three, and unknown without an intake", () => {
    expect(painBaseline([9, 9], 3)).toBe(3);
    expect(painBaseline([], null)).toBeNull();
  });
});

describe("[PAIN-04] before a session", () => {
  test("row d starts with less, and tells nobody", () => {
    expect(decide({ phase: "before", score: 4, baseline: 4 })).toEqual({
      row: "d",
      result: "start_reduced",
      lock: "none",
      alerts: [],
      offersRegression: false,
    });
  });

  test("[CHA-12] what is told apart from a session is judged alike", () => {
    for (const score of [1, 4, 6, 8]) {
      expect(decide({ phase: "apart", score })).toEqual(decide({ phase: "before", score }));
    }
  });

  test.each([
    ["a", { affWatch: true, site: "hip", onset: "new" }, "all", "ALERT-04"],
    ["b", { score: 8 }, "all", "ALERT-03"],
    ["b2", { site: "groin", onset: "new" }, "all", "ALERT-05"],
    ["c", { score: 6 }, "none", "ALERT-05"],
  ] as const)("row %s does not start, with the same lock and alert", (row, given, lock, id) => {
    expect(decide({ ...given, phase: "before" })).toMatchObject({ row, result: "not_started", lock, alerts: [{ id }] });
  });

  test("row e goes on", () => {
    expect(decide({ phase: "before", score: 1 })).toMatchObject({ row: "e", result: "continue" });
  });
});

test("[PAIN-05] rows a, b and b2 lock everything, no other does", () => {
  const locks = [{ score: 8 }, { site: "hip", onset: "new" }, { score: 6 }, { score: 4 }, { score: 1 }] as const;
  expect(locks.map((given) => decide(given).lock)).toEqual(["all", "all", "none", "none", "none"]);
});

test("[PAIN-06] an ache under row d is normal for two days", () => {
  expect(MUSCLE_ACHE_TEXT).toContain("normal");
  expect(isNormalAche(painReport({ score: 2, baseline: 1 }), SPECIFIED_NUMBERS, 48)).toBe(true);
  expect(isNormalAche(painReport({ score: 2, baseline: 1 }), SPECIFIED_NUMBERS, 49)).toBe(false);
  expect(isNormalAche(painReport({ score: 4, baseline: 4 }), SPECIFIED_NUMBERS, 10)).toBe(false);
  expect(isNormalAche(painReport({ phase: "before", score: 4, baseline: 4 }), SPECIFIED_NUMBERS, 10)).toBe(false);
});
