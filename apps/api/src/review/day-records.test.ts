import type { SessionSummary } from "@plumbline/contracts";
import { describe, expect, test } from "vitest";
import { createProposal } from "../testing/test-chart.ts";
import { program, session, today } from "../testing/test-review.ts";
import { dayRecordsBefore } from "./day-records.ts";

describe("[PROG-10] the days of a program", () => {
  const doneIn = (sessions: readonly SessionSummary[], programs = [program(1, "2026-09-01")]) =>
    dayRecordsBefore(today, 7, programs, sessions).map(({ date, prescribed, completed }) => [
      date,
      prescribed,
      completed,
    ]);

  test("are the seven whole days before this one, each as it was prescribed", () => {
    expect(doneIn([session("2026-09-28"), session("2026-10-04")])).toEqual([
      ["2026-09-27", 0, 0],
      ["2026-09-28", 1, 1],
      ["2026-09-29", 0, 0],
      ["2026-09-30", 0, 0],
      ["2026-10-01", 1, 0],
      ["2026-10-02", 0, 0],
      ["2026-10-03", 0, 0],
    ]);
  });

  test.each([
    ["[REP-19] camera", { source: "camera" }, 1],
    ["[REP-18, REP-19] manual", { source: "manual" }, 1],
    ["[REP-19] sample", { source: "sample" }, 0],
    ["[REP-19] file", { source: "file" }, 0],
    ["ended early", { status: "stopped" }, 0],
    ["another exercise", { exerciseId: "march" }, 0],
    ["on another day", { startedAt: "2026-09-29T09:30:00+02:00" }, 0],
    ["twice on the day", {}, 1],
  ] as const)("a session counts where it may: %s", (_, changes, expected) => {
    const sessions = [session("2026-09-28", changes), session("2026-09-28", changes)];
    expect(doneIn(sessions)[1]).toEqual(["2026-09-28", 1, expected]);
  });

  test("go by the version that was in force on each of them, and by none before the first", () => {
    const [heelRaise] = createProposal().content.exercises;
    if (heelRaise === undefined) throw new Error("no exercise");
    const content = {
      ...createProposal().content,
      exercises: [heelRaise, { ...heelRaise, exercise: "march" as const }],
    };
    const programs = [program(2, "2026-10-01", content), program(1, "2026-09-29")];
    expect(doneIn([], programs).map(([, prescribed]) => prescribed)).toEqual([0, 0, 0, 0, 2, 0, 0]);
  });
});
