import { describe, expect, test } from "vitest";
import { answersSoFar, intakeRecord } from "./intake.ts";
import { patientEvent } from "./patient-event.ts";
import { programContent, programProposal } from "./program.ts";
import { exampleIntake } from "./testing/example-intake.ts";
import { therapistEvent } from "./therapist-event.ts";

const happened = { id: "01JD3Q5V7N8K4T2M6R9WXYZABC", at: "2026-03-02T10:00:00+01:00" };
const pain = {
  ...happened,
  kind: "pain",
  phase: "after",
  score: 8,
  site: "back",
  onset: "sudden",
  exercise: "march",
  sessionId: null,
};

describe("what a patient may tell", () => {
  test("comes back as it was", () => {
    expect(patientEvent.parse(pain)).toEqual(pain);
  });

  test.each([
    ["a pain of 11", { ...pain, score: 11 }],
    ["half a point of pain", { ...pain, score: 4.5 }],
    ["a pain that is no number", { ...pain, score: Number.NaN }],
    ["a place that nobody knows", { ...pain, site: "toe" }],
    ["more than is asked for", { ...pain, video: "data:video/webm;base64,AAAA" }],
    ["a time without a zone", { ...pain, at: "2026-03-02T10:00:00" }],
    ["a day that there is none", { ...pain, at: "2026-02-30T10:00:00+01:00" }],
    ["a therapist's word", { ...happened, kind: "hold-cleared", note: "fine" }],
  ])("not %s", (_, event) => {
    expect(patientEvent.safeParse(event).success).toBe(false);
  });
});

describe("a test", () => {
  const result = {
    test: "four_stage",
    score: 24.2,
    unit: "s",
    band: null,
    cutoff: null,
    norm: "no_norm",
    fallRisk: true,
    change: null,
    trend: null,
    validity: "valid",
    source: "camera",
  };
  const assessment = (parts: object) => ({ ...happened, kind: "assessment", result: { ...result, ...parts } });

  test.each([
    ["without parts, as it was kept before there were any", {}],
    [
      "[ASSESS-4S-03] with the seconds of the stages that were reached",
      { stageSeconds: { side_by_side: 10, tandem: 4.2 } },
    ],
    ["[ASSESS-SLS-02] with the trials of each leg", { trials: { left: [7, 8.1, 7], right: [] } }],
  ])("comes back as it was, %s", (_, parts) => {
    expect(patientEvent.parse(assessment(parts))).toEqual(assessment(parts));
  });

  test.each([
    ["a stage that there is none", { stageSeconds: { handstand: 3 } }],
    ["less than no time", { stageSeconds: { tandem: -1 } }],
    ["tries without end", { trials: { left: Array.from({ length: 11 }, () => 1), right: [] } }],
    ["a third leg", { trials: { left: [], right: [], middle: [] } }],
  ])("is not taken with %s", (_, parts) => {
    expect(patientEvent.safeParse(assessment(parts)).success).toBe(false);
  });
});

describe("what a therapist may decide", () => {
  test("comes back as it was", () => {
    const cleared = { ...happened, kind: "hold-cleared", note: "seen by her physician" };
    expect(therapistEvent.parse(cleared)).toEqual(cleared);
  });

  test.each([
    ["[TIER-06] to clear a hold without a word", { ...happened, kind: "hold-cleared", note: "  " }],
    ["[FALL-11] to unlock without a word", { ...happened, kind: "lock-changed", says: "unlock", note: "" }],
    ["[PAIN-03] a personal level above 5", { ...happened, kind: "pain-level-set", level: 6, note: "" }],
    ["to report the patient's pain", pain],
  ])("not %s", (_, event) => {
    expect(therapistEvent.safeParse(event).success).toBe(false);
  });
});

describe("an intake", () => {
  test("comes back as it was", () => {
    expect(intakeRecord.parse(exampleIntake)).toEqual(exampleIntake);
  });

  test("that is impossible is let in, so that the rules can say what is wrong with it", () => {
    const answers = { ...exampleIntake.answers, age: 7, weeksSinceFracture: -3 };
    expect(intakeRecord.safeParse({ ...exampleIntake, answers }).success).toBe(true);
  });

  test("that lacks an answer is none, but may be a draft", () => {
    const { consent: _, ...rest } = exampleIntake.answers;
    expect(intakeRecord.safeParse({ ...exampleIntake, answers: rest }).success).toBe(false);
    expect(answersSoFar.safeParse(rest).success).toBe(true);
  });
});

describe("a program", () => {
  const squat = {
    exercise: "squat",
    days: ["Mon"],
    dose: { kind: "repetitions", sets: 2, from: 8, to: 10, each: false },
  };
  const content = { exercises: [squat], aerobic: null, message: "" };

  test("has each exercise once, each on a day", () => {
    expect(programContent.safeParse(content).success).toBe(true);
    expect(programContent.safeParse({ ...content, exercises: [squat, squat] }).success).toBe(false);
    expect(programContent.safeParse({ ...content, exercises: [{ ...squat, days: [] }] }).success).toBe(false);
    expect(programContent.safeParse({ ...content, exercises: [{ ...squat, days: ["Mon", "Mon"] }] }).success).toBe(
      false,
    );
  });

  test("[PROG-12] overrides say why", () => {
    const proposal = { content, assignedOn: "2026-03-02", reviewOn: null, overrides: [] };
    const override = { item: "squat", of: "dose", reason: " " };
    expect(programProposal.safeParse(proposal).success).toBe(true);
    expect(programProposal.safeParse({ ...proposal, overrides: [override] }).success).toBe(false);
  });
});
