import { type Dose, findExercise } from "@plumbline/exercises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, localDate } from "../calendar/local-date.ts";
import { weighed } from "../testing/exercise-session.ts";
import { patientIn } from "../testing/status.ts";
import { dosesToChange, type ProgramToAdjust, withDoses } from "./adjust-doses.ts";
import { startingDose } from "./personal-dose.ts";
import type { PlannedExercise } from "./program-content.ts";
import type { WeighedSession } from "./weigh-exercise.ts";

const begun = localDate("2026-10-01");
const person = { age: 80, activityLevel: "low" } as const;

/** Of each kind of dose, and open in every tier. */
const EXERCISES = ["sit_to_stand", "weight_shift", "tall_posture", "tai_chi_flow"] as const;

const planned = (tier: "A" | "B" | "C"): readonly PlannedExercise[] =>
  EXERCISES.flatMap((exercise): readonly PlannedExercise[] => {
    const found = findExercise(exercise);
    const dose = found === null ? null : startingDose(found, tier, person);
    return dose === null ? [] : [{ exercise, days: ["Mon"], dose }];
  });

/** How one day of training goes. */
const anyDay = fc.record({
  exercise: fc.nat(),
  completion: fc.constantFrom(0, 50, 100, 100, 100, 100, 100, 100),
  clean: fc.constantFrom(null, 70, 100, 100, 100, 100, 100, 100),
  rpe: fc.constantFrom(null, 4, 4, 4, 4, 4, 4, 9),
  daysLater: fc.integer({ min: 0, max: 4 }),
  isStale: fc.boolean(),
});

const numbersOf = (dose: Dose): readonly number[] => {
  switch (dose.kind) {
    case "repetitions":
      return [dose.sets, dose.from, dose.to];
    case "hold":
      return [dose.sets, dose.holds, dose.duration / 1000];
    case "time":
      return [dose.sets, dose.from / 60_000, dose.to / 60_000];
  }
};
/** The upper end of what varies; CHO-15: of repetitions 12 at least. */
const mostOf = (dose: Dose): number => Math.max(numbersOf(dose).at(-1) ?? 0, dose.kind === "repetitions" ? 12 : 0);
/** PROG-08: repetitions, seconds or minutes; never sets or holds with them. */
const fixedOf = (dose: Dose) => {
  switch (dose.kind) {
    case "repetitions":
      return [dose.kind, dose.sets, dose.each];
    case "hold":
      return [dose.kind, dose.sets, dose.holds, dose.each];
    case "time":
      return [dose.kind, dose.sets];
  }
};

test("[PROG-06] [PROG-07] [PROG-08] however training goes: within the tier's dose, one variable at a time, each session once", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom("A", "B", "C"), fc.array(anyDay, { minLength: 20, maxLength: 40 }), (tier, days) => {
      let program: ProgramToAdjust = {
        status: patientIn(tier),
        approvals: [],
        hasTherapist: true,
        isByTherapist: true,
        setByHand: [],
        intakeEvents: [],
        today: begun,
        exercises: planned(tier),
        versions: [{ version: 1, assignedOn: begun, exercises: planned(tier) }],
      };
      const sessions = new Map<string, readonly WeighedSession[]>();
      const raises = new Map<string, string>();
      for (const [index, { exercise: place, daysLater, isStale, ...outcome }] of days.entries()) {
        const item = program.exercises[place % program.exercises.length];
        if (item === undefined) return;
        const { exercise, dose } = item;
        const newest = program.versions[0]?.version ?? 1;
        // A device may be a version behind.
        const programVersion = isStale ? Math.max(1, newest - 1) : newest;
        const done = weighed({ ...outcome, id: `day-${index}`, programVersion, asked: dose });
        sessions.set(exercise, [...(sessions.get(exercise) ?? []), ...done].slice(-3));
        const today = addDays(program.today, daysLater);
        program = { ...program, today };
        const changes = dosesToChange(program, sessions as never);
        expect(changes.length).toBeLessThanOrEqual(1);
        for (const { from, to, rule, exercise: changed } of changes) {
          seen.add(`${rule} ${to.kind}`);
          const top = findExercise(changed)?.dose[tier] ?? to;
          expect(fixedOf(to)).toEqual(fixedOf(from));
          for (const amount of numbersOf(to)) {
            expect(amount).toBeGreaterThanOrEqual(1);
            expect(Number.isInteger(amount)).toBe(true);
          }
          expect(mostOf(to)).toBeLessThanOrEqual(Math.max(mostOf(top), mostOf(from)));
          if (rule === "PROG-06") {
            expect(tier).toBe("A");
            const before = raises.get(changed);
            if (before !== undefined) expect(addDays(localDate(before), 7) <= today).toBe(true);
            raises.set(changed, today);
          }
        }
        if (changes.length === 0) continue;
        const exercises = withDoses(program.exercises, changes);
        const version = { version: newest + 1, assignedOn: today, exercises };
        program = { ...program, exercises, versions: [version, ...program.versions] };
        // The same sessions, looked at once more.
        expect(dosesToChange(program, sessions as never)).toEqual([]);
      }
    }),
  );
  // The days are such that both happen, to every kind of dose.
  expect([...seen].toSorted()).toEqual(
    ["PROG-06", "PROG-07"].flatMap((rule) => ["hold", "repetitions", "time"].map((kind) => `${rule} ${kind}`)),
  );
});
