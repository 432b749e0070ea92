import { describe, expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { answering, sayingYesTo } from "../testing/intake.ts";
import { decideIntake } from "./decide-intake.ts";
import type { IntakeAnswers } from "./intake-answers.ts";

const decide = (answers: Partial<IntakeAnswers> = {}) => decideIntake(answering(answers), SPECIFIED_NUMBERS);
const alertsFor = (answers: Partial<IntakeAnswers>) => decide(answers).alerts;
const idsFor = (answers: Partial<IntakeAnswers>) => alertsFor(answers).map(({ id }) => id);

test("a fit person: tier A, nothing to tell", () => {
  expect(decide()).toMatchObject({
    problems: [],
    tier: "A",
    tierRule: "TIER-04",
    stayIndependentScore: 0,
    alerts: [],
    unsure: [],
    notes: [],
    reasons: [],
  });
});

describe("[INT-23] [TIER-05] [CHO-4] without consent", () => {
  test("there is no tier and no exercise", () => {
    expect(decide({ consent: false })).toMatchObject({
      tier: null,
      tierRule: "TIER-05",
      alerts: [],
    });
  });

  test("a red flag is still told, a tier is not", () => {
    expect(idsFor({ consent: false, cardiac: ["chest_pain"] })).toEqual(["ALERT-07"]);
    expect(idsFor({ consent: false, memory: "helper" })).toEqual([]);
  });
});

test("[CHO-2] answers with a problem have their flags and tier all the same", () => {
  const decision = decide({ painNow: 11, fallsLastYear: 0, injuriousFall: true });
  expect(decision.problems).toHaveLength(2);
  expect([...decision.flags]).toEqual(["F_FALL", "F_FALL_HIGH", "F_PAIN_HIGH"]);
  expect(decision.tier).toBe("HOLD");
});

test("[GEN-02] [CHO-4] nobody under 18 is registered", () => {
  expect(decide({ age: 17 })).toMatchObject({
    tier: null,
    tierRule: "GEN-02",
    problems: [{ kind: "refused", questions: ["INT-01"] }],
  });
  expect(decide({ age: 18 })).toMatchObject({ tier: "A", problems: [] });
});

test("each flag comes with the questions that raised it", () => {
  const { reasons } = decide({ fractureSites: ["spine"], weeksSinceFracture: 40 });
  expect(reasons).toEqual([
    { flag: "F_FRAGILITY", rules: ["INT-03"] },
    { flag: "F_VFX", rules: ["INT-03"] },
  ]);
});

test("[SI-04] the note on feeling in the feet reaches the therapist", () => {
  expect(decide({ stayIndependent: sayingYesTo(9) }).notes).toHaveLength(1);
});

test.each([
  ["INT-02", { diagnosis: "not_sure" }],
  ["INT-04", { fractureSites: ["hip"], weeksSinceFracture: null }],
  ["INT-05", { heightLossCm: null }],
  ["INT-06", { stooped: "not_sure" }],
  ["INT-09", { standUnaided: "not_sure" }],
  ["INT-12", { dizzyOnStanding: "not_sure" }],
  ["INT-17", { newBackPain: "not_sure" }],
  ["INT-18", { thighGroinPain: "not_sure" }],
] as const)("[%s] I'm not sure is listed for the therapist", (question, answers) => {
  expect(decide(answers).unsure).toEqual([question]);
});

test("[INT-04] a fracture whose time is known leaves nothing unsure, nor does a missing time without one", () => {
  expect(decide({ fractureSites: ["hip"], weeksSinceFracture: 90 }).unsure).toEqual([]);
  expect(decide({ fractureSites: [], weeksSinceFracture: null }).unsure).toEqual([]);
});

describe("alerts of an intake", () => {
  test.each([
    ["ALERT-07", { cardiac: ["breathless"] }, "TIER-01", "Red flag: breathless. On HOLD; medical review needed."],
    ["ALERT-07", { faintedLast6Months: true }, "TIER-01", "Red flag: fainted. On HOLD; medical review needed."],
    ["ALERT-07", { neuro: ["leg_weakness"] }, "TIER-01", "Red flag: leg weakness. On HOLD; medical review needed."],
    [
      "ALERT-04",
      { thighGroinPain: true, boneMedicines: ["denosumab"] },
      "INT-18",
      "New thigh or groin pain on denosumab: consider atypical femur fracture; prescriber to be contacted.",
    ],
    [
      "ALERT-03",
      { newBackPain: true, painNow: 2 },
      "INT-17",
      "Severe or sudden pain: 2, new back pain. Consider fracture.",
    ],
    ["ALERT-03", { painNow: 8 }, "INT-16", "Severe or sudden pain: 8, site not asked. Consider fracture."],
    ["ALERT-05", { painNow: 6 }, "INT-16", "Session stopped or held for pain 6."],
    ["ALERT-05", { painNow: 7 }, "INT-16", "Session stopped or held for pain 7."],
    ["ALERT-05", { thighGroinPain: true, painNow: 1 }, "INT-18", "Session stopped or held for pain 1."],
    [
      "ALERT-08",
      { heightLossCm: 4.5, heightLossRecentCm: 2.5 },
      "INT-05",
      "Height loss 4.5 cm: possible vertebral fracture; ask physician about spine imaging.",
    ],
    [
      "ALERT-08",
      { heightLossCm: null, heightLossRecentCm: 3 },
      "INT-05",
      "Height loss 3 cm: possible vertebral fracture; ask physician about spine imaging.",
    ],
    ["ALERT-13", { memory: "helper" }, "TIER-02", "Tier C: release program before first session."],
  ] as const)("[%s] for %j, by %s", (id, answers, rule, text) => {
    expect(alertsFor(answers)).toEqual([expect.objectContaining({ id, rule, text })]);
  });

  test("[ALERT-03] [ALERT-05] thigh pain and a pain of 8 are both told, and 8 is no strong pain besides", () => {
    expect(idsFor({ thighGroinPain: true, painNow: 8 })).toEqual(["ALERT-03", "ALERT-05"]);
    expect(idsFor({ painNow: 8 })).toEqual(["ALERT-03"]);
  });

  test("[ALERT-03] a thigh that hurts at 8 is named", () => {
    const alert = alertsFor({ thighGroinPain: true, painNow: 9 }).find(({ id }) => id === "ALERT-03");
    expect(alert).toMatchObject({ rule: "INT-16", text: expect.stringContaining("9, thigh, hip or groin") });
  });

  test("[ALERT-04] [ALERT-05] [CHO-5] on a watched medicine a thigh pain is urgent, and strong pain is told besides", () => {
    const answers = { thighGroinPain: true, boneMedicines: ["bisphosphonate"] } as const;
    expect(idsFor(answers)).toEqual(["ALERT-04"]);
    expect(alertsFor({ ...answers, boneMedicines: ["bisphosphonate", "other"] })[0]?.text).toContain(
      "bisphosphonate, other",
    );
    expect(idsFor({ ...answers, painNow: 6 })).toEqual(["ALERT-04", "ALERT-05"]);
  });

  test("[ALERT-13] a hold is no tier C, whatever else there is", () => {
    expect(idsFor({ memory: "helper", cardiac: ["chest_pain"] })).toEqual(["ALERT-07"]);
  });

  test("[ALERT-07] one alert names every red flag", () => {
    expect(alertsFor({ cardiac: ["chest_pain"], neuro: ["leg_numbness"], faintedLast6Months: true })).toEqual([
      expect.objectContaining({ text: expect.stringContaining("chest_pain, leg_numbness, fainted"), rule: "TIER-01" }),
    ]);
  });
});
