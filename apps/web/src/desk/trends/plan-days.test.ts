import { localDate } from "@plumbline/clinical";
import type { SessionSummary } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { exampleDose, exampleProgram } from "../../chart/testing/example-program.ts";
import { lastDays, planLines } from "./plan-days.ts";

/** 2026-10-05 is a Monday. */
const today = localDate("2026-10-09");
const days = lastDays(today, 5);

const program = exampleProgram({
  assignedOn: "2026-10-06",
  content: {
    exercises: [{ exercise: "sit_to_stand", days: ["Mon", "Tue", "Wed", "Fri"], dose: exampleDose(8) }],
    aerobic: null,
    message: "",
  },
});

const session = (day: string, change: Partial<SessionSummary> = {}): SessionSummary => ({
  id: "01JD3Q5V7N8K4T2M6R9WXYZABC",
  exerciseId: "sit_to_stand",
  startedAt: `${day}T09:00:00+02:00`,
  source: "camera",
  status: "completed",
  repetitions: 10,
  clean: 9,
  holds: 0,
  activeMs: null,
  hasTrace: false,
  ...change,
});

const cells = (...sessions: readonly SessionSummary[]) => planLines(program, sessions, days, today)[0]?.cells;

test("the days end with today", () => {
  expect(days).toEqual(["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"]);
});

test("[PROG-10] planned, missed, due today, and before the version was assigned", () => {
  expect(cells()).toEqual(["unknown", "missed", "missed", "rest", "due"]);
});

test("[PROG-10] done, begun, and done beyond the plan", () => {
  expect(
    cells(
      session("2026-10-05"),
      session("2026-10-06"),
      session("2026-10-07", { status: "stopped" }),
      session("2026-10-08"),
    ),
  ).toEqual(["done", "done", "partly", "extra", "due"]);
});

test("[REP-19] sessions of the sample patient and of files are no training", () => {
  expect(
    cells(session("2026-10-06", { source: "sample" }), session("2026-10-07", { source: "file" }))?.slice(1, 3),
  ).toEqual(["missed", "missed"]);
  expect(cells(session("2026-10-06", { source: "manual" }))?.[1]).toBe("done");
});

test("what was done without being planned has a line of its own; older sessions have none", () => {
  const sessions = [session("2026-10-06", { exerciseId: "march" }), session("2026-09-01", { exerciseId: "squat" })];
  expect(planLines(program, sessions, days, today).map(({ exercise }) => exercise)).toEqual(["sit_to_stand", "march"]);
  expect(planLines(null, sessions, days, today)).toEqual([
    { exercise: "march", cells: ["unknown", "done", "unknown", "unknown", "unknown"] },
  ]);
});
