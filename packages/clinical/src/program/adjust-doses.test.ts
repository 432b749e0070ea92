import { type Dose, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { change, first, programOf, squats, today } from "../testing/dosed-program.ts";
import { weighed } from "../testing/exercise-session.ts";
import { patientIn } from "../testing/status.ts";

const threeGood = weighed({}, {}, {});

describe("[PROG-06] in tier A", () => {
  test("two repetitions more after three good sessions, which are named", () => {
    expect(change(squats(), threeGood)).toEqual([
      {
        exercise: "mini_squat",
        rule: "PROG-06",
        from: repetitions(2, 8),
        to: repetitions(2, 10),
        sessions: ["session-1", "session-2", "session-3"],
        reasons: [],
      },
    ]);
  });

  test("five seconds, and two minutes", () => {
    const hold: Dose = { kind: "hold", sets: 1, holds: 2, duration: milliseconds(10_000), each: true };
    const asked = { asked: hold };
    const held = change(programOf("tandem_stand", hold), weighed(asked, asked, asked));
    expect(held.map(({ to }) => to)).toEqual([{ ...hold, duration: 15_000 }]);
    const time: Dose = { kind: "time", sets: 1, from: milliseconds(60_000), to: milliseconds(120_000) };
    const moved = change(programOf("tai_chi_flow", time), weighed({ asked: time }, { asked: time }, { asked: time }));
    expect(moved.map(({ to }) => to)).toEqual([{ ...time, from: 180_000, to: 240_000 }]);
  });

  test.each(["B", "C"] as const)("in tier %s nothing rises by itself", (tier) => {
    expect(change(squats({ status: patientIn(tier) }), threeGood)).toEqual([]);
  });
});

describe("[PROG-07] a step down at once", () => {
  test.each(["A", "B", "C"] as const)("in tier %s, by the sessions that speak for it", (tier) => {
    const program = programOf("knee_extension", repetitions(2, 8), { status: patientIn(tier) });
    expect(change(program, weighed({}, {}, { rpe: 9 }))).toEqual([
      {
        exercise: "knee_extension",
        rule: "PROG-07",
        from: repetitions(2, 8),
        to: repetitions(2, 6),
        sessions: ["session-3"],
        reasons: ["effort"],
      },
    ]);
  });

  test("two unfinished sessions are both named", () => {
    const [down] = change(squats(), weighed({}, { completion: 50 }, { completion: 40 }));
    expect(down?.sessions).toEqual(["session-2", "session-3"]);
  });

  test("does not wait for a week after a rise", () => {
    const versions = [
      { version: 2, assignedOn: today, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }] },
      { version: 1, assignedOn: first, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 6) }] },
    ] as const;
    const [down] = change(squats({ versions }), weighed({ rpe: 8, programVersion: 2 }));
    expect(down?.rule).toBe("PROG-07");
  });

  test("[CHO-29] of one repetition there is no less", () => {
    const program = programOf("mini_squat", repetitions(1, 1));
    expect(change(program, weighed({ rpe: 10, asked: repetitions(1, 1) }))).toEqual([]);
  });
});

describe("[PROG-08]", () => {
  const raisedOn = (day: string) =>
    squats({
      versions: [
        { version: 3, assignedOn: today, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }] },
        {
          version: 2,
          assignedOn: localDate(day),
          exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }],
        },
        { version: 1, assignedOn: first, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 6) }] },
      ],
    });
  const sessions = weighed({ programVersion: 2 }, { programVersion: 2 }, { programVersion: 3 });

  test("a week has to pass since a version asked for more, whatever newer versions changed", () => {
    expect(change(raisedOn("2026-10-14"), sessions)).toEqual([]);
    expect(change(raisedOn("2026-10-13"), sessions)).toHaveLength(1);
  });

  test("a step down is no progression: what went down may rise before the week is over", () => {
    const versions = [
      { version: 2, assignedOn: today, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 8) }] },
      { version: 1, assignedOn: first, exercises: [{ exercise: "mini_squat", dose: repetitions(2, 12) }] },
    ] as const;
    const done = { programVersion: 2 };
    expect(change(squats({ versions }), weighed(done, done, done))).toHaveLength(1);
  });
});
