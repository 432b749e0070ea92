import { describe, expect, test } from "vitest";
import type { AssessmentResult } from "../assessments/assessment-result.ts";
import type { FallAnswered } from "../falls/fall-response.ts";
import { dayInMarch, fellOn, intakeOn, readOn, told } from "../testing/chart.ts";

const suspected = (day: number, answered: FallAnswered | null) =>
  told(day, {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "vanished",
    answered,
    elapsed: answered?.at ?? 30,
    exercise: null,
  });

describe("[INT-24] [FALL-07] a suspected fall", () => {
  test.each([
    ["nobody answered", null],
    ["help is needed", { answer: "need_help", at: 3 }],
    ["the patient fell", { answer: "fallen_ok", at: 3 }],
    ["the answer came with the alarm", { answer: "not_fallen", at: 30 }],
  ] as const)("asks for new answers and is no false one when %s", (_, answered) => {
    const reading = readOn(2, intakeOn(1), suspected(2, answered));
    expect(reading.intakeEvents).toEqual(["fall"]);
    expect(reading.context.falseFalls).toEqual([]);
    expect(reading.status.standingLock).toEqual({ mayDoSeatedWork: false });
  });

  test("that was none in time asks for nothing", () => {
    const reading = readOn(2, intakeOn(1), suspected(2, { answer: "not_fallen", at: 29 }));
    expect(reading.intakeEvents).toEqual([]);
    expect(reading.context.falseFalls).toHaveLength(1);
  });

  test("what came before it is not forgotten", () => {
    const ask = told(2, { kind: "intake-asked", note: "" });
    const daily = told(4, {
      kind: "daily-check",
      answers: {
        fall: "hurt",
        chestPain: false,
        fainting: false,
        weaknessOrNumbness: false,
        bladderOrBowel: false,
        suddenPain: null,
      },
    });
    expect(readOn(4, intakeOn(1), ask, fellOn(3), daily).intakeEvents).toEqual(["therapist-asks", "fall", "fall"]);
  });
});

const result = (fallRisk: boolean): AssessmentResult => ({
  test: "tug",
  score: fallRisk ? 14 : 9,
  unit: "s",
  band: null,
  cutoff: 12,
  norm: "no_norm",
  fallRisk,
  change: null,
  trend: null,
  validity: "valid",
  source: "manual",
});
const tested = (day: number, fallRisk: boolean) => told(day, { kind: "assessment", result: result(fallRisk) });

test("[INT-26] a better result later removes no F_FALL, and a good one adds none", () => {
  expect(readOn(3, intakeOn(1), tested(2, false)).status.flags.has("F_FALL")).toBe(false);
  expect(readOn(4, intakeOn(1), tested(2, true), tested(3, false)).status.flags.has("F_FALL")).toBe(true);
});

test("[SI-02] [INT-26] Stay Independent asked again adds F_FALL, and no other questionnaire does", () => {
  const asked = (instrument: string, ...yes: readonly number[]) =>
    told(2, {
      kind: "questionnaire",
      instrument,
      answers: Array.from({ length: 12 }, (_, index) => (yes.includes(index + 1) ? 1 : 0)),
      score: null,
    });
  const has = (entry: ReturnType<typeof asked>) => readOn(3, intakeOn(1), entry).status.flags.has("F_FALL");
  expect([has(asked("stay-independent", 2, 5, 12)), has(asked("stay-independent", 5))]).toEqual([true, false]);
  expect(has(asked("cdc-hrqol-4", 1, 2, 3, 4))).toBe(false);
});

test("[PAIN-05] a hold outlasts whatever is reported after it", () => {
  const pain = (day: number, score: number) =>
    told(day, { kind: "pain", phase: "before", score, site: "other", onset: "usual", exercise: null, sessionId: null });
  expect(readOn(9, intakeOn(1), pain(2, 8), pain(3, 0), tested(4, false)).status.tier).toBe("HOLD");
});

test("[SAFE-03] flags of several days add up", () => {
  const sign = (day: number, which: "chestPain" | "fainting") =>
    told(day, {
      kind: "daily-check",
      answers: {
        fall: "no",
        chestPain: which === "chestPain",
        fainting: which === "fainting",
        weaknessOrNumbness: false,
        bladderOrBowel: false,
        suddenPain: null,
      },
    });
  const { flags } = readOn(4, intakeOn(1), sign(2, "chestPain"), sign(3, "fainting")).status;
  expect([flags.has("F_CARDIAC"), flags.has("F_SYNCOPE")]).toEqual([true, true]);
});

test("[CHA-9] [PROG-09] what was done is known by the effort or the pain that was asked after it", () => {
  const effort = told(2, { kind: "effort", rpe: 4, exercise: "march", sessionId: null });
  const pain = (day: number, phase: "before" | "after", exercise: "heel_raise" | null) =>
    told(day, { kind: "pain", phase, score: 1, site: "other", onset: "usual", exercise, sessionId: null });
  const chart = [
    intakeOn(1),
    effort,
    pain(3, "after", "heel_raise"),
    pain(4, "before", "heel_raise"),
    pain(5, "after", null),
  ];
  expect(readOn(6, ...chart).trainings).toEqual([
    { exercise: "march", date: dayInMarch(2) },
    { exercise: "heel_raise", date: dayInMarch(3) },
  ]);
});
