import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { answering, fit, sayingYesTo } from "../testing/intake.ts";
import { type Flag, flagsInOrder } from "./flag.ts";
import { flagsOf, flagsYieldedBy, rulesBehind } from "./flag-rules.ts";
import type { IntakeAnswers } from "./intake-answers.ts";

const flagsFor = (answers: Partial<IntakeAnswers>): readonly Flag[] =>
  flagsInOrder(flagsOf(answering(answers), SPECIFIED_NUMBERS));

test("a fit person has no flag", () => {
  expect(flagsInOrder(flagsOf(fit, SPECIFIED_NUMBERS))).toEqual([]);
});

type Row = readonly [rule: string, answers: Partial<IntakeAnswers>, flags: readonly Flag[]];

const ROWS: readonly Row[] = [
  ["INT-01", { age: 79 }, []],
  ["INT-01", { age: 80 }, ["F_AGE80"]],
  ["INT-02", { diagnosis: "osteoporosis" }, []],
  ["INT-02", { diagnosis: "not_sure" }, []],
  ["INT-03", { fractureSites: ["hip"], weeksSinceFracture: 90 }, ["F_FRAGILITY"]],
  ["INT-03", { fractureSites: ["spine"], weeksSinceFracture: 90 }, ["F_FRAGILITY", "F_VFX"]],
  ["INT-03", { fractureSites: ["wrist"], weeksSinceFracture: 90 }, ["F_FRAGILITY", "F_WRIST_FX"]],
  ["INT-03", { fractureSites: ["other", "pelvis"], weeksSinceFracture: 90 }, ["F_FRAGILITY", "F_MULTI_FX"]],
  ["INT-03", { fractureSites: ["hip", "hip"], weeksSinceFracture: 90 }, ["F_FRAGILITY"]],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: 11 }, ["F_FRAGILITY", "F_RECENT_FX"]],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: 12 }, ["F_FRAGILITY"]],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: 0 }, ["F_FRAGILITY", "F_RECENT_FX"]],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: null }, ["F_FRAGILITY", "F_RECENT_FX"]],
  ["INT-04", { fractureSites: [], weeksSinceFracture: 3 }, []],
  ["INT-05", { heightLossCm: 3.9, heightLossRecentCm: 1.9 }, []],
  ["INT-05", { heightLossCm: 4, heightLossRecentCm: 0 }, ["F_HTLOSS"]],
  ["INT-05", { heightLossCm: 2, heightLossRecentCm: 2 }, ["F_HTLOSS"]],
  ["INT-05", { heightLossCm: null, heightLossRecentCm: null }, []],
  ["INT-06", { stooped: true }, ["F_KYPHOSIS"]],
  ["INT-06", { stooped: "not_sure" }, ["F_KYPHOSIS"]],
  ["INT-07", { stayIndependent: sayingYesTo(2, 3) }, []],
  ["INT-07", { stayIndependent: sayingYesTo(2, 3, 5) }, ["F_FALL"]],
  ["INT-08", { fallsLastYear: 1, stayIndependent: sayingYesTo(1) }, ["F_FALL"]],
  ["INT-08", { fallsLastYear: 1, injuriousFall: true, stayIndependent: sayingYesTo(1) }, ["F_FALL", "F_FALL_HIGH"]],
  ["INT-08", { fallsLastYear: 2, stayIndependent: sayingYesTo(1) }, ["F_FALL", "F_FALL_HIGH"]],
  ["INT-08", { fallsLastYear: 0, injuriousFall: true }, ["F_FALL", "F_FALL_HIGH"]],
  ["INT-09", { standUnaided: false }, ["F_FALL", "F_FALL_HIGH"]],
  ["INT-09", { standUnaided: "not_sure" }, ["F_FALL", "F_FALL_HIGH"]],
  ["INT-10", { kneeReplacement: "ge12wk" }, ["F_TKR"]],
  ["INT-10", { kneeReplacement: "lt12wk" }, ["F_TKR_RECENT"]],
  ["INT-10", { hipReplacement: "ge12wk" }, ["F_THR"]],
  ["INT-10", { hipReplacement: "lt12wk" }, ["F_THR_RECENT"]],
  ["INT-11", { boneMedicines: ["bisphosphonate"] }, ["F_AFF_WATCH"]],
  ["INT-11", { boneMedicines: ["anabolic", "denosumab"] }, ["F_AFF_WATCH"]],
  ["INT-11", { boneMedicines: ["anabolic", "other"] }, []],
  ["INT-11", { boneMedicines: ["none"] }, []],
  ["INT-11", { oralSteroid3Months: true }, ["F_STEROID"]],
  ["INT-12", { dizzyOnStanding: true }, ["F_DIZZY"]],
  ["INT-12", { dizzyOnStanding: "not_sure" }, ["F_DIZZY"]],
  ["INT-13", { faintedLast6Months: true }, ["F_SYNCOPE"]],
  ["INT-14", { cardiac: ["palpitations"] }, ["F_CARDIAC"]],
  ["INT-15", { neuro: ["bladder_bowel"] }, ["F_NEURO"]],
  ["INT-16", { painNow: 3 }, []],
  ["INT-16", { painNow: 4 }, ["F_PAIN_MOD"]],
  ["INT-16", { painNow: 5 }, ["F_PAIN_MOD"]],
  ["INT-16", { painNow: 6 }, ["F_PAIN_HIGH"]],
  ["INT-17", { newBackPain: true }, ["F_ACUTE_BACK"]],
  ["INT-17", { newBackPain: "not_sure" }, ["F_ACUTE_BACK"]],
  ["INT-18", { thighGroinPain: true }, ["F_THIGH"]],
  ["INT-18", { thighGroinPain: "not_sure" }, ["F_THIGH"]],
  ["INT-19", { vision: "poor" }, ["F_VISION"]],
  ["INT-19", { hearing: "poor" }, ["F_HEARING"]],
  ["INT-20", { memory: "reminders" }, ["F_COG_MILD"]],
  ["INT-20", { memory: "helper" }, ["F_COGNITION"]],
  ["INT-21", { helperPresent: false }, []],
  ["INT-22", { activityLevel: "low", equipment: [] }, []],
];

test.each(ROWS)("[%s] %j", (_, answers, flags) => {
  expect(flagsFor(answers)).toEqual(flags);
});

describe("[SI-03] [CHO-1] whoever says in Stay Independent that they fell has fallen", () => {
  test("also where they count no fall, and whatever the score", () => {
    expect(flagsFor({ stayIndependent: sayingYesTo(1) })).toEqual(["F_FALL"]);
  });

  test("and being hurt makes it a high risk", () => {
    expect(flagsFor({ stayIndependent: sayingYesTo(1), injuriousFall: true })).toContain("F_FALL_HIGH");
  });
});

test("[CHO-3] a time of a fracture without a fracture raises nothing", () => {
  expect(flagsFor({ fractureSites: [], weeksSinceFracture: 3 })).toEqual([]);
});

const anyAnswers: fc.Arbitrary<Partial<IntakeAnswers>> = fc.record(
  {
    age: fc.integer({ min: 18, max: 110 }),
    fallsLastYear: fc.integer({ min: 0, max: 4 }),
    injuriousFall: fc.boolean(),
    standUnaided: fc.constantFrom(true, false, "not_sure" as const),
    painNow: fc.integer({ min: 0, max: 10 }),
    stayIndependent: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    fractureSites: fc.subarray(["spine", "hip", "wrist"] as const),
    weeksSinceFracture: fc.option(fc.integer({ min: 0, max: 500 })),
  },
  { requiredKeys: [] },
);

test("a high risk of falling is a risk of falling, whatever else is answered", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const flags = flagsOf(answering(answers), SPECIFIED_NUMBERS);
      expect(flags.has("F_FALL") || !flags.has("F_FALL_HIGH")).toBe(true);
      expect(flags.has("F_PAIN_MOD") && flags.has("F_PAIN_HIGH")).toBe(false);
    }),
  );
});

test("each flag names the rules that raised it, and no other", () => {
  const answers = answering({ stayIndependent: sayingYesTo(1, 2), fallsLastYear: 2, standUnaided: "not_sure" });
  expect(rulesBehind("F_FALL", answers, SPECIFIED_NUMBERS)).toEqual(["INT-07", "INT-08", "INT-09"]);
  expect(rulesBehind("F_FALL_HIGH", answers, SPECIFIED_NUMBERS)).toEqual(["INT-08", "INT-09"]);
  expect(rulesBehind("F_VFX", answers, SPECIFIED_NUMBERS)).toEqual([]);
});

test("a question yields the flags of the specification's table", () => {
  expect(flagsYieldedBy("INT-03")).toEqual(["F_FRAGILITY", "F_VFX", "F_WRIST_FX", "F_MULTI_FX"]);
  expect(flagsYieldedBy("INT-19")).toEqual(["F_VISION", "F_HEARING"]);
  expect(flagsYieldedBy("INT-22")).toEqual([]);
});
