import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { patientIn } from "../testing/status.ts";
import { planAerobic } from "./aerobic-plan.ts";
import { proposeImpact } from "./impact-proposal.ts";
import { nextVersion, refusalsOf, refusalsOfOverrides, reviewDate } from "./program-version.ts";

const today = localDate("2026-03-02");
const approval = {
  item: "squat",
  approvedOn: today,
  until: localDate("2026-05-31"),
  approvedBy: "dana",
  reason: "Strong legs.",
} as const;

describe("[PROG-02] [MX-02] a program is refused with the rules of what it must not contain", () => {
  test("blocked and locked items", () => {
    const refusals = refusalsOf(["march", "stomp", "squat", "golf"], patientIn("B", "F_FALL"), [], today);
    expect(refusals.map(({ item, rules }) => [item, rules])).toEqual([
      ["stomp", ["MX-FAL"]],
      ["squat", ["MX-00"]],
      ["golf", ["MX-00"]],
    ]);
  });

  test("what is unlocked is accepted, until the approval runs out", () => {
    const status = patientIn("A");
    expect(refusalsOf(["squat"], status, [approval], today)).toEqual([]);
    expect(refusalsOf(["squat"], status, [approval], localDate("2026-06-01"))).toHaveLength(1);
  });
});

describe("[PROG-12] overrides", () => {
  const override = (item: "squat" | "stomp" | "march") =>
    ({ item, of: "dose", by: "dana", reason: "Known to me." }) as const;

  test("a dose, the order or a caution, never a block", () => {
    const status = patientIn("B", "F_FALL");
    expect(refusalsOfOverrides([override("march"), override("squat")], status)).toEqual([]);
    expect(refusalsOfOverrides([override("stomp")], status)).toMatchObject([{ item: "stomp", rules: ["MX-FAL"] }]);
  });

  test("nor HOLD", () => {
    expect(refusalsOfOverrides([override("march")], patientIn("HOLD"))).toMatchObject([{ rules: ["MX-HOLD"] }]);
  });

  test("a change is a new version, and the former one stays as it was", () => {
    const change = { assignedOn: today, assignedBy: "dana", reviewOn: null, overrides: [], content: "one" };
    const first = nextVersion(null, change, SPECIFIED_NUMBERS);
    const frozen = structuredClone(first);
    const second = nextVersion(first, { ...change, content: "two", overrides: [override("march")] }, SPECIFIED_NUMBERS);
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(first).toEqual(frozen);
    expect(second).toMatchObject({ content: "two", overrides: [{ of: "dose" }] });
  });
});

test("[PROG-13] the plan is reviewed after four weeks, or when the therapist says", () => {
  expect(reviewDate(today, null, SPECIFIED_NUMBERS)).toBe("2026-03-30");
  expect(reviewDate(today, localDate("2026-03-09"), SPECIFIED_NUMBERS)).toBe("2026-03-09");
  const version = { assignedOn: today, assignedBy: "dana", reviewOn: null, overrides: [], content: null };
  expect(nextVersion(null, version, SPECIFIED_NUMBERS).reviewOn).toBe("2026-03-30");
});

describe("[PROG-03] the aerobic part", () => {
  test.each([
    ["A", 30, 30, 10, null],
    ["B", 10, 30, 10, null],
    ["C", 5, 10, 5, 10],
  ] as const)("of tier %s: %i to %i minutes", (tier, from, to, shortestBout, longestBout) => {
    const plan = planAerobic(tier, patientIn(tier));
    expect(plan).toMatchObject({
      minutes: { from, to },
      shortestBout,
      longestBout,
      days: 5,
      verdict: { item: "walking" },
    });
    expect(plan?.note).toBe(tier === "C" ? "flat, with a helper" : null);
  });

  test.each(["F_VFX", "F_MULTI_FX"] as const)("[LOG-03] with %s a bout is 20 minutes at most", (flag) => {
    expect(planAerobic("B", patientIn("B", flag))?.longestBout).toBe(20);
    expect(planAerobic("C", patientIn("C", flag))?.longestBout).toBe(10);
  });

  test("is none on hold", () => {
    expect(planAerobic("A", patientIn("HOLD"))).toBeNull();
  });
});

describe("[PROG-02] impact is only proposed to the therapist", () => {
  const progress = { weeksDone: 4, hasMarched: false, isUnlocked: false };
  const items = (...args: Parameters<typeof proposeImpact>) => proposeImpact(...args).map(({ item }) => item);

  test("in tier A after four weeks: march, then stomp or heel drop", () => {
    const status = patientIn("A");
    expect(items("A", status, { ...progress, weeksDone: 3 })).toEqual([]);
    expect(items("A", status, progress)).toEqual(["march"]);
    expect(items("A", status, { ...progress, hasMarched: true })).toEqual(["stomp", "heel_drop"]);
  });

  test("in tier B after the therapist's unlock, in tier C never", () => {
    const unlocked = { ...progress, hasMarched: true, isUnlocked: true };
    expect(items("B", patientIn("B"), { ...progress, weeksDone: 50 })).toEqual([]);
    expect(items("B", patientIn("B"), unlocked)).toEqual(["stomp", "heel_drop"]);
    expect(items("B", patientIn("B", "F_VFX"), unlocked)).toEqual([]);
    expect(items("C", patientIn("C"), unlocked)).toEqual([]);
  });
});
