import {
  type ChartEntry,
  HEALTH_CHANGES,
  type HealthChange,
  type IntakeAnswers,
  localDate,
  readChart,
} from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import type { Program } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { exampleDose, exampleProgram } from "../chart/testing/example-program.ts";
import { intakeOf } from "../intake/testing/answers.ts";
import { isIntakeDueOn, todayView } from "./today-view.ts";

/** A Tuesday. */
const today = localDate("2026-10-20");
const at = "2026-10-19T09:00:00+02:00";

const read = (answers: Partial<IntakeAnswers> | null, ...events: readonly ChartEntry[]) =>
  readChart(answers === null ? [] : [{ is: "intake", intake: intakeOf({ ...fit, ...answers }) }, ...events], today, []);

const program = (role: "patient" | "therapist"): Program =>
  exampleProgram({
    assignedOn: "2026-10-01",
    assignedBy: { id: "somebody", role, name: "Somebody" },
    content: {
      exercises: [
        { exercise: "sit_to_stand", days: ["Tue"], dose: exampleDose(10) },
        { exercise: "squat", days: ["Tue"], dose: exampleDose(8) },
        { exercise: "heel_raise", days: ["Wed"], dose: exampleDose(8) },
      ],
      aerobic: null,
      message: "",
    },
  });

const view = (reading: ReturnType<typeof read>, hasTherapist: boolean, assigned: Program | null = null) =>
  todayView(reading, { hasTherapist, program: assigned }, [], today);

test.each([
  ["no-intake", null, true],
  ["no-consent", { consent: false }, true],
  ["hold", { cardiac: ["chest_pain"] }, true],
  ["hold", { newBackPain: "not_sure" }, false],
  ["see-therapist", { stooped: true }, false],
  ["see-therapist", { memory: "helper" }, false],
  ["starter", {}, false],
  ["waiting-for-therapist", {}, true],
  ["waiting-for-therapist", { stooped: true }, true],
] as const)("[GEN-06] without a program: %s", (kind, answers, hasTherapist) => {
  expect(view(read(answers), hasTherapist).kind).toBe(kind);
});

describe("with a program", () => {
  test("[TIER-03] one of the patient's own making holds in tier A only, the therapist's in all", () => {
    expect(view(read({}), false, program("patient")).kind).toBe("program");
    expect(view(read({ stooped: true }), true, program("patient")).kind).toBe("waiting-for-therapist");
    expect(view(read({ stooped: true }), true, program("therapist")).kind).toBe("program");
    expect(view(read({ stooped: true }), false, program("therapist")).kind).toBe("see-therapist");
  });

  test("[MX-02] what the gate refuses is there, with its reason, and cannot be started", () => {
    const shown = view(read({}), true, program("therapist"));
    const items = shown.kind === "program" ? shown.items : [];
    expect(items.map(({ exercise, isOpen }) => [exercise, isOpen])).toEqual([
      ["sit_to_stand", true],
      ["squat", false],
    ]);
    expect(items[1]?.verdict.reason).toBe("Your therapist unlocks this when you are ready.");
  });

  test("[FALL-11] after a fall nothing can be started until the therapist has said so", () => {
    const fall: ChartEntry = {
      is: "event",
      event: {
        id: "01K6G8Z5M00000000000000001",
        at,
        kind: "fall",
        fallId: "01K6G8Z5M00000000000000001",
        trigger: "said",
        answered: { answer: "fallen_ok", at: 3 },
        elapsed: 3,
        exercise: null,
      },
    };
    const reading = read({}, fall);
    const shown = view(reading, true, program("therapist"));
    expect(shown.kind === "program" ? shown.items.map(({ isOpen }) => isOpen) : []).toEqual([false, false]);
    expect(isIntakeDueOn(reading, today)).toBe(true);
  });

  test("[PROG-09] after two weeks away the safety questions come first, and then no longer", () => {
    const trainedOn = (day: string): ChartEntry => ({
      is: "event",
      event: {
        id: "01K6G8Z5M00000000000000001",
        at: `${day}T09:00:00+02:00`,
        kind: "effort",
        rpe: 4,
        exercise: "sit_to_stand",
        sessionId: null,
      },
    });
    const assigned = program("therapist");
    const first = { kind: "questions-first", after: "gap" };
    expect(view(read({}, trainedOn("2026-10-02")), true, assigned)).toEqual(first);
    expect(view(read({}, trainedOn("2026-10-07")), true, assigned).kind).toBe("program");
  });
});

describe("[INT-24] [CHA-10] a broken bone, an operation or a stay in hospital", () => {
  const change = (what: HealthChange): ChartEntry => ({
    is: "event",
    event: { id: "01K6G8Z5M00000000000000001", at, kind: "health-change", what },
  });

  test.each(HEALTH_CHANGES)("%s puts the questions before the exercises", (what) => {
    const shown = view(read({}, change(what)), true, program("therapist"));
    expect(shown).toEqual({ kind: "questions-first", after: "change" });
    expect(isIntakeDueOn(read({}, change(what)), today)).toBe(true);
  });

  test("a HOLD stays what today is about", () => {
    expect(view(read({ cardiac: ["chest_pain"] }, change("surgery")), true).kind).toBe("hold");
  });

  test("what the therapist asks for is due, and stops nothing", () => {
    const asked = read(
      {},
      { is: "event", event: { id: "01K6G8Z5M00000000000000001", at, kind: "intake-asked", note: "" } },
    );
    expect(isIntakeDueOn(asked, today)).toBe(true);
    expect(view(asked, true, program("therapist")).kind).toBe("program");
  });
});

test("[INT-24] the answers are due after 90 days", () => {
  const reading = read({});
  expect(isIntakeDueOn(reading, localDate("2026-12-29"))).toBe(false);
  expect(isIntakeDueOn(reading, localDate("2026-12-30"))).toBe(true);
});
