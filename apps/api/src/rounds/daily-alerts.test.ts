import { addDays, type LocalDate, localDate, readChart } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import type { StoredEntry } from "../chart/chart-repository.ts";
import type { StoredProgram } from "../programs/program-repository.ts";
import { createDecision } from "../testing/test-chart.ts";
import { intake, pain, program, session, told } from "../testing/test-review.ts";
import { dailyAlertsOf } from "./daily-alerts.ts";

/** A Wednesday; the last whole week is from 28 September to 4 October. */
const wednesday = localDate("2026-10-07");
const sunday = localDate("2026-10-04");

const namesOf = (
  known: {
    readonly entries?: readonly StoredEntry[];
    readonly programs?: readonly StoredProgram[];
    readonly sessions?: readonly SessionSummary[];
  },
  today: LocalDate = wednesday,
) => {
  const { entries = [], programs = [], sessions = [] } = known;
  const reading = readChart(entries, today, []);
  return dailyAlertsOf({ entries, reading, programs, sessions }, today).map(({ raised, about, item }) =>
    [raised.id, raised.rule, about, ...(item === null ? [] : [item])].join(" "),
  );
};

describe("[PROG-10] less than half done in each of the last two whole weeks", () => {
  // Two heel raises a week are prescribed.
  const programs = [program(1, "2026-09-01")];
  const low = `ALERT-11 PROG-10 ${sunday}`;

  test("is told under the Sunday on which the second one ended, whatever day it is seen on", () => {
    expect(namesOf({ programs })).toEqual([low]);
    expect(namesOf({ programs }, addDays(sunday, 1))).toEqual([low]);
    expect(namesOf({ programs }, addDays(sunday, 7))).toEqual([low]);
    expect(namesOf({ programs }, addDays(sunday, 8))).toEqual([`ALERT-11 PROG-10 ${addDays(sunday, 7)}`]);
  });

  test("not where half of one of them was done, and not of days before the program", () => {
    expect(namesOf({ programs, sessions: [session("2026-10-01")] })).toEqual([]);
    expect(namesOf({ programs: [program(1, "2026-09-25")] })).toEqual([]);
  });

  test.each(["sample", "file"] as const)("[REP-19] a %s session is nobody's training", (source) => {
    expect(namesOf({ programs, sessions: [session("2026-10-01", { source })] })).toEqual([low]);
  });
});

test.each([
  [2, [`ALERT-12 ALERT-12 ${sunday}`]],
  [1, []],
])("[ALERT-12] a weekly median of pain that rose by %i", (rise, expected) => {
  const entries = [intake(), pain("2026-09-23", 1), pain("2026-09-30", 1 + rise), pain("2026-10-06", 9)];
  expect(namesOf({ entries }).filter((name) => name.startsWith("ALERT-12"))).toEqual(expected);
});

describe("[PROG-09, ALERT-11] nothing done for two weeks", () => {
  const last = localDate("2026-09-23");

  test("is told from the fourteenth day on, under the last day on which anything was done", () => {
    const sessions = [session("2026-09-20"), session(last)];
    expect(namesOf({ sessions }, addDays(last, 13))).toEqual([]);
    for (const days of [14, 15, 27]) {
      expect(namesOf({ sessions }, addDays(last, days))).toEqual([`ALERT-11 PROG-09 ${last}`]);
    }
  });

  test("[CHA-9] not where something was told after an exercise since", () => {
    const effort = told({
      id: "01JD3Q5V7N8K4T2M6R9WXYZABC",
      at: "2026-10-01T09:00:00+02:00",
      kind: "effort",
      rpe: 4,
      exercise: "heel_raise",
      sessionId: null,
    });
    expect(namesOf({ sessions: [session(last)], entries: [intake(), effort] })).toEqual([]);
  });

  test("[REP-19] a sample session ends no gap, and begins none", () => {
    const sample = session("2026-10-01", { source: "sample" });
    expect(namesOf({ sessions: [session(last), sample] })).toEqual([`ALERT-11 PROG-09 ${last}`]);
    expect(namesOf({ sessions: [session(last, { source: "file" })] })).toEqual([]);
  });

  test("nobody who never began has a gap", () => {
    expect(namesOf({})).toEqual([]);
  });
});

describe("[ALERT-14] an approval that ran out", () => {
  const approval = (until: string) =>
    told(createDecision(50, { kind: "approval", item: "squat", until, reason: "Strong enough." }));

  test("is told under its last day and the exercise, from the next day on", () => {
    const entries = [intake(), approval("2026-10-06")];
    expect(namesOf({ entries }, localDate("2026-10-06"))).toEqual([]);
    expect(namesOf({ entries })).toEqual(["ALERT-14 MX-02 2026-10-06 squat"]);
    expect(namesOf({ entries: [...entries, approval("2026-12-01")] })).toEqual([]);
  });
});
