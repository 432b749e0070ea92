import { repetitions } from "@plumbline/exercises";
import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { change, first, programOf, squats, today } from "../testing/dosed-program.ts";
import { weighed } from "../testing/exercise-session.ts";
import { lockedAfterFall, patientIn } from "../testing/status.ts";

const threeGood = weighed({}, {}, {});

describe("[CHO-26] a session speaks once", () => {
  const lowered = squats({
    exercises: [{ exercise: "mini_squat", days: ["Mon"], dose: repetitions(2, 6) }],
    versions: [
      { version: 2, assignedOn: today, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 6) }] },
      { version: 1, assignedOn: first, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }] },
    ],
  });

  test("what was done before the dose changed lowers it no further", () => {
    expect(change(lowered, weighed({ rpe: 9 }, { rpe: 9 }))).toEqual([]);
    expect(change(lowered, weighed({ rpe: 9 }, { rpe: 9, programVersion: 2 }))).toHaveLength(1);
  });

  test("a version that changed another exercise takes nothing away from this one's sessions", () => {
    const beside = { exercise: "mini_squat", dose: repetitions(2, 8) } as const;
    const versions = [
      { version: 2, assignedOn: today, exercises: [beside, { exercise: "heel_raise", dose: repetitions(2, 6) }] },
      { version: 1, assignedOn: first, exercises: [beside, { exercise: "heel_raise", dose: repetitions(2, 8) }] },
    ] as const;
    expect(change(squats({ versions }), threeGood)).toHaveLength(1);
  });

  test("what no program asked for says nothing of it", () => {
    expect(change(squats(), weighed({}, {}, { programVersion: null }))).toEqual([]);
    expect(change(squats(), weighed({ rpe: 9, programVersion: null }))).toEqual([]);
  });

  test("an exercise that came into the program later counts from there", () => {
    const versions = [
      { version: 2, assignedOn: first, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }] },
      { version: 1, assignedOn: first, exercises: [] },
    ] as const;
    expect(change(squats({ versions }), threeGood)).toEqual([]);
  });
});

test("[CHO-27] [PROG-09] half doses are no progress, and may be too much", () => {
  const half = repetitions(2, 4);
  expect(change(squats(), weighed({}, {}, { asked: half }))).toEqual([]);
  expect(change(squats(), weighed({}, {}, { asked: half, rpe: 8 }))).toHaveLength(1);
});

describe("[CHO-28] what a therapist set by hand", () => {
  const byHand = squats({ setByHand: ["mini_squat"] });

  test("does not rise by itself, and is lowered like any other", () => {
    expect(change(byHand, threeGood)).toEqual([]);
    expect(change(byHand, weighed({ painStop: true }))).toHaveLength(1);
  });

  test("[CHO-15] nor does what lies beyond the tier's dose already, or was unlocked", () => {
    expect(change(programOf("mini_squat", repetitions(2, 20)), weighed({}, {}, {}))).toEqual([]);
    const approvals = [
      { item: "squat", approvedOn: first, until: localDate("2026-12-31"), approvedBy: "dana", reason: "seen" },
    ] as const;
    const unlocked = programOf("squat", repetitions(2, 8), { status: patientIn("B", "F_FALL"), approvals });
    expect(change(unlocked, threeGood)).toEqual([]);
    expect(change(unlocked, weighed({ rpe: 8 }))).toHaveLength(1);
  });
});

describe("[CHO-29] nothing changes", () => {
  const hard = weighed({ rpe: 10 }, { rpe: 10 });
  test.each([
    ["[TIER-01] on HOLD", { status: patientIn("HOLD") }],
    ["[TIER-05] without consent", { status: patientIn(null) }],
    ["[FALL-11] under a lock after a fall", { status: lockedAfterFall(patientIn("A")) }],
    [
      "[FALL-11] also where seated work is allowed",
      { status: lockedAfterFall(patientIn("A"), { mayDoSeatedWork: true }) },
    ],
    ["[TIER-02] in tier C, of a program that no therapist released", { status: patientIn("C"), isByTherapist: false }],
    ["[TIER-03] nor in tier B", { status: patientIn("B"), isByTherapist: false }],
    ["[CHA-10] after an operation, before the questions were asked again", { intakeEvents: ["surgery"] }],
    ["[GEN-06] above tier A without a therapist", { status: patientIn("B"), hasTherapist: false }],
  ] as const)("%s", (_, changes) => {
    expect(change(squats(changes), threeGood)).toEqual([]);
    expect(change(squats(changes), hard)).toEqual([]);
  });

  test("[INT-24] but while questions are due that keep nobody from training", () => {
    expect(change(squats({ intakeEvents: ["therapist-asks"] }), threeGood)).toHaveLength(1);
  });

  test("[GEN-06] but in tier A of one's own starter program, without a therapist", () => {
    expect(change(squats({ hasTherapist: false, isByTherapist: false }), threeGood)).toHaveLength(1);
  });

  test("[MX-02] of what may not be done: an approval that ran out", () => {
    const program = programOf("squat", repetitions(2, 8), { status: patientIn("B", "F_FALL") });
    expect(change(program, weighed({ rpe: 10 }))).toEqual([]);
  });
});
