import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLINICAL_TIERS } from "../screening/clinical-tier.ts";
import { wellDone as good } from "../testing/exercise-session.ts";
import type { ExerciseSession } from "./exercise-session.ts";
import { decideProgression, evidenceAgainst, PROGRESSION_CHANGES, reasonsAgainst } from "./progression.ts";

const after = (...sessions: readonly Partial<ExerciseSession>[]): readonly ExerciseSession[] =>
  sessions.map((session) => ({ ...good, ...session }));

const decideAfter = (...sessions: readonly Partial<ExerciseSession>[]) =>
  decideProgression({ tier: "A", change: "reps", daysSinceLastProgression: null, sessions: after(...sessions) })
    .decision;

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
    expect(decideAfter({}, {}, session)).toBe(decision);
    expect(decideAfter({}, session, {})).toBe(decision);
  });

  test("after two unfinished ones, not after one", () => {
    expect(decideAfter({ completion: 59 }, { completion: 59 })).toBe("regress");
    expect(decideAfter({ completion: 60 }, { completion: 59 })).toBe("hold");
    expect(decideAfter({ completion: 10 })).toBe("hold");
  });

  test("one stop check in each of two sessions is not two in one", () => {
    expect(decideAfter({}, { stopChecks: 1 }, { stopChecks: 1 })).toBe("hold");
  });

  test("what was before the last two is past", () => {
    expect(decideAfter({ rpe: 9 }, {}, {})).toBe("hold");
    expect(decideAfter({ painStop: true }, {}, {}, {})).toBe("progress");
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

test("[CHO-16] what was not answered is no reason to regress", () => {
  const unknown = { clean: null, rpe: null, painBefore: null, painAfter: null };
  expect(decideAfter({}, unknown, unknown)).toBe("hold");
});
