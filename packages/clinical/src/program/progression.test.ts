import { describe, expect, test } from "vitest";
import { wellDone as good } from "../testing/exercise-session.ts";
import { type ExerciseSession, isTraining } from "./exercise-session.ts";
import { decideProgression, evidenceFor, PROGRESSION_CHANGES, type ProgressionInput } from "./progression.ts";

const after = (...sessions: readonly Partial<ExerciseSession>[]): readonly ExerciseSession[] =>
  sessions.map((session) => ({ ...good, ...session }));

const decide = (given: Partial<ProgressionInput>) =>
  decideProgression({
    tier: "A",
    change: "reps",
    daysSinceLastProgression: null,
    sessions: [good, good, good],
    ...given,
  }).decision;

describe("[PROG-06] three good sessions", () => {
  test.each(PROGRESSION_CHANGES)("in tier A, %s", (change) => {
    const isAutomatic = ["reps", "hold", "minutes"].includes(change);
    expect(decide({ change })).toBe(isAutomatic ? "progress" : "propose_progress");
  });

  test.each([
    ["A", "progress"],
    ["B", "propose_progress"],
    ["C", "propose_progress"],
    ["HOLD", "hold"],
  ] as const)("in tier %s: %s", (tier, decision) => {
    expect(decide({ tier })).toBe(decision);
  });

  test.each([
    [{ completion: 90 }, "progress"],
    [{ completion: 89 }, "hold"],
    [{ clean: 80 }, "progress"],
    [{ clean: 79 }, "hold"],
    [{ clean: null }, "hold"],
    [{ rpe: 5 }, "progress"],
    [{ rpe: 6 }, "hold"],
    [{ rpe: null }, "hold"],
    [{ painBefore: 3, painAfter: 3 }, "progress"],
    [{ painBefore: 4, painAfter: 3 }, "hold"],
    [{ painBefore: 3, painAfter: 4 }, "hold"],
    [{ painBefore: 0, painAfter: 1 }, "progress"],
    [{ painBefore: 0, painAfter: 2 }, "hold"],
    [{ painBefore: null }, "hold"],
    [{ painAfter: null }, "hold"],
    [{ stopChecks: 1 }, "hold"],
    [{ fall: true }, "hold"],
  ] as const)("one of them with %j: %s", (session, decision) => {
    expect(decide({ sessions: after({}, session, {}) })).toBe(decision);
    expect(decide({ sessions: after({}, {}, session) })).toBe(decision);
    expect(decide({ sessions: after(session, {}, {}) })).toBe(decision);
  });

  test("two are too few, and what was before the last three is past", () => {
    expect(decide({ sessions: after({}, {}) })).toBe("hold");
    expect(decide({ sessions: [] })).toBe("hold");
    expect(decide({ sessions: after({ completion: 10, fall: true }, {}, {}, {}) })).toBe("progress");
  });

  test("the sessions are the evidence that the therapist sees", () => {
    expect(evidenceFor(after({ rpe: 1 }, {}, {}, {}))).toHaveLength(3);
    expect(evidenceFor(after({}, {}))).toEqual([]);
  });
});

test.each([
  [6, "hold"],
  [7, "progress"],
  [null, "progress"],
] as const)("[PROG-08] %s days after the last progression: %s", (daysSinceLastProgression, decision) => {
  expect(decide({ daysSinceLastProgression })).toBe(decision);
});

test("[PROG-06] the decision names its rule", () => {
  const input = { tier: "A", change: "reps", daysSinceLastProgression: null, sessions: [good, good, good] } as const;
  expect(decideProgression(input)).toEqual({ decision: "progress", rule: "PROG-06" });
});

test("[PROG-08] otherwise nothing changes", () => {
  const input = { tier: "A", change: "reps", daysSinceLastProgression: null, sessions: [] } as const;
  expect(decideProgression(input)).toEqual({ decision: "hold", rule: "PROG-08" });
});

test("[REP-19] sessions of the sample patient and of files are nobody's training", () => {
  const sources = ["camera", "manual", "file", "sample"] as const;
  expect(sources.map((source) => isTraining({ source }))).toEqual([true, true, false, false]);
});
