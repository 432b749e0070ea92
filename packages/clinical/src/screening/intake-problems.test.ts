import { expect, test } from "vitest";
import { answering, fit, sayingYesTo } from "../testing/intake.ts";
import type { IntakeAnswers } from "./intake-answers.ts";
import { problemsOfIntake } from "./intake-problems.ts";

const problems = (answers: Partial<IntakeAnswers>) => problemsOfIntake(answering(answers));

test("a fit person's answers agree with each other", () => {
  expect(problemsOfIntake(fit)).toEqual([]);
});

test.each([
  ["INT-01", { age: 17 }, "refused"],
  ["INT-01", { age: -1 }, "impossible"],
  ["INT-01", { age: 121 }, "impossible"],
  ["INT-01", { age: 64.5 }, "impossible"],
  ["INT-01", { age: Number.NaN }, "impossible"],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: -1 }, "impossible"],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: 1.5 }, "impossible"],
  ["INT-05", { heightLossCm: -1, heightLossRecentCm: null }, "impossible"],
  ["INT-05", { heightLossCm: 31 }, "impossible"],
  ["INT-05", { heightLossCm: 3, heightLossRecentCm: 3.5 }, "contradictory"],
  ["INT-07", { stayIndependent: [] }, "impossible"],
  ["INT-08", { fallsLastYear: -1 }, "impossible"],
  ["INT-08", { fallsLastYear: 366, stayIndependent: sayingYesTo(1) }, "impossible"],
  ["INT-08", { fallsLastYear: 0, injuriousFall: true }, "contradictory"],
  ["INT-11", { boneMedicines: ["none", "denosumab"] }, "contradictory"],
  ["INT-16", { painNow: 11 }, "impossible"],
  ["INT-16", { painNow: 3.5 }, "impossible"],
] as const)("[%s] %j is %s", (question, answers, kind) => {
  expect(problems(answers)).toEqual([expect.objectContaining({ kind, questions: [question] })]);
});

test("[INT-03] [INT-04] a time of a fracture without a fracture: both are asked again", () => {
  expect(problems({ weeksSinceFracture: 6 })).toEqual([
    { kind: "contradictory", questions: ["INT-03", "INT-04"], what: expect.any(String) },
  ]);
});

test("[INT-03] [INT-04] a fracture since age 50 cannot be older than that", () => {
  const hip = { fractureSites: ["hip"], weeksSinceFracture: 60 } as const;
  expect(problems({ ...hip, age: 49 })).toEqual([
    { kind: "contradictory", questions: ["INT-01", "INT-03", "INT-04"], what: expect.any(String) },
  ]);
  expect(problems({ ...hip, age: 50 })).toHaveLength(1);
  expect(problems({ ...hip, age: 51 })).toEqual([]);
  expect(problems({ ...hip, weeksSinceFracture: null, age: 50 })).toEqual([]);
  expect(problems({ ...hip, weeksSinceFracture: null, age: 49 })).toHaveLength(1);
  expect(problems({ ...hip, weeksSinceFracture: 0, age: 49 })).toHaveLength(1);
});

test("[INT-07] [INT-08] a fall in one answer only", () => {
  const both = ["INT-07", "INT-08"];
  expect(problems({ fallsLastYear: 1 })).toEqual([expect.objectContaining({ kind: "contradictory", questions: both })]);
  expect(problems({ stayIndependent: sayingYesTo(1) })).toEqual([expect.objectContaining({ questions: both })]);
  expect(problems({ fallsLastYear: 1, stayIndependent: sayingYesTo(1) })).toEqual([]);
});

test("the ends of what is possible are possible", () => {
  expect(problems({ age: 120, painNow: 10, heightLossCm: 30, heightLossRecentCm: 30 })).toEqual([]);
  expect(problems({ fallsLastYear: 1, injuriousFall: true, stayIndependent: sayingYesTo(1) })).toEqual([]);
  expect(problems({ heightLossCm: null, heightLossRecentCm: 3 })).toEqual([]);
  expect(problems({ fallsLastYear: 365, stayIndependent: sayingYesTo(1) })).toEqual([]);
  expect(problems({ boneMedicines: ["none"] })).toEqual([]);
});

test("[CHO-2] every problem is told in words of its own", () => {
  const worst: Partial<IntakeAnswers> = {
    age: -1,
    weeksSinceFracture: -1,
    heightLossCm: -3,
    heightLossRecentCm: -2,
    stayIndependent: [],
    fallsLastYear: -1,
    boneMedicines: ["none", "other"],
    painNow: 11,
  };
  const others: readonly Partial<IntakeAnswers>[] = [
    { age: 17 },
    { fractureSites: ["hip"], age: 49 },
    { injuriousFall: true },
    { stayIndependent: sayingYesTo(1) },
  ];
  const told = [worst, ...others].flatMap(problems).map(({ what }) => what);
  expect(told).toHaveLength(13);
  expect(new Set(told).size).toBe(13);
  for (const what of told) expect(what).toMatch(/^[a-z]+( |,|$)/u);
});
