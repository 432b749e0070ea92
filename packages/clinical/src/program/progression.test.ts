import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLINICAL_TIERS } from "../screening/clinical-tier.ts";
import { wellDone as good } from "../testing/exercise-session.ts";
import { type ExerciseSession, isTraining } from "./exercise-session.ts";
import {
  decideProgression,
  evidenceAgainst,
  evidenceFor,
  PROGRESSION_CHANGES,
  type ProgressionInput,
  reasonsAgainst,
} from "./progression.ts";

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

describe("[PROG-07] what speaks for less is named", () => {
  test.each([
    [[{ rpe: 8 }], ["effort"]],
    [[{ painStop: true, rpe: 9 }], ["pain", "effort"]],
    [
      [{ stopChecks: 2 }, { painStop: true }],
      ["pain", "stop-checks"],
    ],
    [[{ completion: 59 }, { completion: 10 }], ["unfinished"]],
    [
      [{ completion: 59 }, { completion: 10, rpe: 8 }],
      ["effort", "unfinished"],
    ],
    [[{ stopChecks: 1 }, { completion: 10 }], []],
    [[{ painStop: true }, {}, {}], []],
  ] as const)("of %j: %j", (sessions, reasons) => {
    expect(reasonsAgainst(after(...sessions))).toEqual(reasons);
  });
});

describe("[PROG-07] regression", () => {
  test.each([
    [{ rpe: 8 }, "regress"],
    [{ rpe: 7 }, "hold"],
    [{ painStop: true }, "regress"],
    [{ stopChecks: 2 }, "regress"],
    [{ completion: 59 }, "hold"],
  ] as const)("after one session with %j: %s", (session, decision) => {
    expect(decide({ sessions: after({}, {}, session) })).toBe(decision);
    expect(decide({ sessions: after({}, session, {}) })).toBe(decision);
  });

  test("after two unfinished ones, not after one", () => {
    expect(decide({ sessions: after({ completion: 59 }, { completion: 59 }) })).toBe("regress");
    expect(decide({ sessions: after({ completion: 60 }, { completion: 59 }) })).toBe("hold");
    expect(decide({ sessions: after({ completion: 10 }) })).toBe("hold");
  });

  test("one stop check in each of two sessions is not two in one", () => {
    expect(decide({ sessions: after({}, { stopChecks: 1 }, { stopChecks: 1 }) })).toBe("hold");
  });

  test("what was before the last two is past", () => {
    expect(decide({ sessions: after({ rpe: 9 }, {}, {}) })).toBe("hold");
    expect(decide({ sessions: after({ painStop: true }, {}, {}, {}) })).toBe("progress");
  });

  test("nothing is named without a session that speaks, and the other way round", () => {
    const some = fc.record({
      completion: fc.constantFrom(40, 60, 100),
      rpe: fc.constantFrom(null, 5, 8),
      painStop: fc.boolean(),
      stopChecks: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 3 }), (changes) => {
        const sessions = after(...changes);
        expect(reasonsAgainst(sessions).length > 0).toBe(evidenceAgainst(sessions).length > 0);
      }),
    );
  });

  test("wins over progress and waits for no week, in every tier", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLINICAL_TIERS), fc.constantFrom(...PROGRESSION_CHANGES), (tier, change) => {
        const sessions = after({}, {}, { rpe: 8 });
        expect(decideProgression({ tier, change, daysSinceLastProgression: 0, sessions })).toEqual({
          decision: "regress",
          rule: "PROG-07",
        });
      }),
    );
  });
});

test.each([
  [6, "hold"],
  [7, "progress"],
  [null, "progress"],
] as const)("[PROG-08] %s days after the last progression: %s", (daysSinceLastProgression, decision) => {
  expect(decide({ daysSinceLastProgression })).toBe(decision);
});

test("[CHO-16] what was not answered is no reason to regress", () => {
  const unknown = { clean: null, rpe: null, painBefore: null, painAfter: null };
  expect(decide({ sessions: after({}, unknown, unknown) })).toBe("hold");
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
