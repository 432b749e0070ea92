import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { painReport } from "../testing/pain-report.ts";
import { decidePain, type PainReport } from "./pain.ts";

const decide = (given: Partial<PainReport>) => decidePain(painReport(given), SPECIFIED_NUMBERS);
const rowFor = (given: Partial<PainReport>) => decide(given).row;

describe("[PAIN-03] the first row that matches", () => {
  const aff = { affWatch: true } as const;

  test.each([
    ["a", { ...aff, site: "thigh", onset: "new", score: 0 }],
    ["a", { ...aff, site: "hip", onset: "sudden", score: 9 }],
    ["a", { ...aff, site: "groin", onset: "new", score: 2 }],
    ["e", { ...aff, site: "groin", onset: "usual", score: 2, baseline: 2 }],
    ["b", { ...aff, site: "back", onset: "sudden", score: 1 }],
    ["e", { ...aff, site: "back", onset: "new", score: 1 }],
    ["b", { score: 8 }],
    ["c", { score: 7 }],
    ["b", { site: "back", onset: "sudden", score: 0 }],
    ["b", { site: "thigh", onset: "sudden", score: 1 }],
    ["b", { site: "groin", onset: "sudden", score: 1 }],
    ["b", { site: "hip", onset: "sudden", score: 1 }],
    ["e", { site: "other", onset: "sudden", score: 1 }],
    ["e", { site: "none", onset: "sudden", score: 1 }],
    ["b2", { site: "thigh", onset: "new", score: 0 }],
    ["b2", { site: "hip", onset: "new", score: 7 }],
    ["b", { site: "hip", onset: "new", score: 8 }],
    ["e", { site: "other", onset: "new", score: 1 }],
    ["c", { score: 6, baseline: 6 }],
    ["d", { score: 5, baseline: 5 }],
    ["d", { score: 4, baseline: 4 }],
    ["e", { score: 3, baseline: 2 }],
    ["d", { score: 3, baseline: 1 }],
    ["e", { score: 3, baseline: null }],
    ["d", { score: 2, baseline: 0 }],
    ["e", { score: 1, baseline: 0 }],
  ] as const)("%s: %j", (row, given) => {
    expect(rowFor(given)).toBe(row);
  });

  test.each([
    [3, 3, "d"],
    [3, 2, "e"],
    [5, 4, "e"],
    [5, 5, "d"],
    [6, 5, "d"],
    [6, 4, "e"],
    [9, 5, "d"],
  ] as const)("[CHO-12] d with a personal level of %i: score %i is row %s", (personalStop, score, row) => {
    expect(rowFor({ personalStop, score, baseline: score })).toBe(row);
  });

  test.each([
    ["a", { ...aff, site: "hip", onset: "new" }, "end_session", "all", "ALERT-04", "urgent"],
    ["b", { score: 8 }, "end_session", "all", "ALERT-03", "urgent"],
    ["b2", { site: "hip", onset: "new" }, "end_session", "all", "ALERT-05", "same_day"],
    ["c", { score: 6 }, "end_session", "none", "ALERT-05", "same_day"],
    ["d", { score: 4 }, "stop_exercise", "none", "ALERT-06", "routine"],
  ] as const)("row %s: %j", (row, given, result, lock, id, urgency) => {
    expect(decide(given)).toMatchObject({ row, result, lock, alerts: [{ id, urgency, rule: "PAIN-03" }] });
    expect(decide({ ...given, phase: "after" })).toEqual(decide(given));
  });

  test("else it goes on", () => {
    expect(decide({ score: 1 })).toEqual({
      row: "e",
      result: "continue",
      lock: "none",
      alerts: [],
      offersRegression: false,
    });
  });

  test("only row d offers something easier", () => {
    expect([{ score: 4 }, { score: 6 }, { score: 8 }].map((given) => decide(given).offersRegression)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("[ALERT-03] [ALERT-04] [ALERT-06] the therapist reads what it was", () => {
    expect(decide({ score: 9, site: "back" }).alerts[0]?.text).toBe(
      "Severe or sudden pain: 9, back. Consider fracture.",
    );
    const held = [{ score: 6 }, { score: 2, site: "hip", onset: "new" }] as const;
    expect(held.map((given) => decide(given).alerts[0]?.text)).toEqual([
      "Session stopped or held for pain 6.",
      "Session stopped or held for pain 2.",
    ]);
    expect(decide({ score: 4, exercise: "march" }).alerts[0]?.text).toBe("March stopped, pain 4.");
    expect(decide({ ...aff, drug: "denosumab", site: "hip", onset: "new" }).alerts[0]?.text).toContain("on denosumab:");
    expect(decide({ ...aff, site: "hip", onset: "new" }).alerts[0]?.text).toContain("on bisphosphonate or denosumab:");
    expect(decide({ score: 4 }).alerts[0]?.text).toBe("Exercise stopped, pain 4.");
  });

  test("more pain is never answered with less", () => {
    const rank = (given: Partial<PainReport>) => ["e", "d", "c", "b2", "b", "a"].indexOf(rowFor(given));
    const anyReport = fc.record({
      score: fc.integer({ min: 0, max: 9 }),
      baseline: fc.option(fc.integer({ min: 0, max: 10 })),
      site: fc.constantFrom("none", "back", "hip", "other" as const),
      onset: fc.constantFrom("usual", "new", "sudden" as const),
      affWatch: fc.boolean(),
    });
    fc.assert(
      fc.property(anyReport, (given) => {
        expect(rank({ ...given, score: given.score + 1 })).toBeGreaterThanOrEqual(rank(given));
      }),
    );
  });
});
