import { type ExerciseSession, localDate } from "@plumbline/clinical";
import type { Program } from "@plumbline/contracts";
import { repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { proposeProgress } from "./propose-progress.ts";

const good: ExerciseSession = {
  completion: 100,
  clean: 100,
  rpe: 3,
  painBefore: 1,
  painAfter: 1,
  painStop: false,
  stopChecks: 0,
  fall: false,
};
const program: Program = {
  version: 2,
  assignedOn: "2026-09-01",
  assignedAt: "2026-09-01T07:05:00.000Z",
  assignedBy: { id: "t1", role: "therapist", name: "Tess Example" },
  reviewOn: "2026-11-01",
  overrides: [],
  content: { exercises: [], aerobic: null, message: "" },
};
const planned = { exercise: "mini_squat", days: ["Mon"], dose: repetitions(2, 8) } as const;
const today = localDate("2026-10-04");
const propose = (sessions: readonly ExerciseSession[], version: Program = program) =>
  proposeProgress(planned, sessions, "B", version, today);

test("[PROG-06] three good sessions in tier B propose one step, with the sessions as evidence", () => {
  const proposal = propose([good, good, good]);
  expect(proposal?.decision).toEqual({ decision: "propose_progress", rule: "PROG-06" });
  expect(proposal?.up).toMatchObject({ kind: "dose", change: "reps", dose: { from: 10, to: 10 } });
  expect(proposal?.sessions).toHaveLength(3);
  expect(propose([good, good])).toBeNull();
});

test("[PROG-08] nothing within a week of a new version; the first version changed nothing", () => {
  const fresh = { ...program, assignedOn: "2026-10-01" };
  expect(propose([good, good, good], fresh)).toBeNull();
  expect(propose([good, good, good], { ...fresh, version: 1 })?.decision.rule).toBe("PROG-06");
});

test("[PROG-07] less when it was too hard, whenever", () => {
  const proposal = propose([good, { ...good, rpe: 9 }], { ...program, assignedOn: "2026-10-03" });
  expect(proposal?.decision).toEqual({ decision: "regress", rule: "PROG-07" });
  expect(proposal?.up).toBeNull();
  expect(proposal?.down?.dose).toMatchObject({ from: 6, to: 6 });
});
