import { moveOf, type RepetitionSpec, UNIT_OF_SIGNAL } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { catalogue, findExercise } from "./catalogue.ts";
import { exercisesIn } from "./changes.ts";
import { type Dose, EXERCISE_IDS, type Exercise } from "./exercise.ts";

const each = catalogue.map((exercise) => [exercise.id, exercise] as const);

const moves = catalogue.flatMap(({ id, spec }) => {
  const move = moveOf(spec.movement);
  return move === null ? [] : [[id, move] as const];
});

const dosesOf = ({ dose }: Exercise): readonly Dose[] => [dose.A, dose.B, dose.C].flatMap((tier) => tier ?? []);

/** Whose each repetition or hold is, so that the sides can be asked for one by one (REP-15). */
const tellsSides = ({ spec: { movement } }: Exercise): boolean => {
  if (movement.kind === "hold") return true;
  const sides = moveOf(movement)?.sides;
  return sides === "each" || sides === "nearer" || sides === "leading" || sides === "direction";
};

test("the catalogue has every exercise once", () => {
  expect(catalogue.map(({ id }) => id).toSorted()).toEqual(EXERCISE_IDS.toSorted());
  expect(new Set(EXERCISE_IDS).size).toBe(EXERCISE_IDS.length);
  expect(findExercise("sit_ups")).toBeNull();
});

describe.each(each)("[EX-%s]", (id, exercise) => {
  test("is known to the engine by its own id, and found by it", () => {
    expect(exercise.spec.id).toBe(id);
    expect(findExercise(id)).toBe(exercise);
  });

  test("[EX-VIEW] is counted in no view twice, and never from behind", () => {
    const { views } = exercise.spec;
    expect(new Set(views).size).toBe(views.length);
    expect(views).not.toContain("behind");
  });

  test("lists no check and no equipment twice", () => {
    const { equipment, spec } = exercise;
    expect(new Set(spec.checks).size).toBe(spec.checks.length);
    expect(new Set(equipment).size).toBe(equipment.length);
  });

  test("leads to other exercises that exist, and not back to itself", () => {
    const targets = exercisesIn([...exercise.progressTo, ...exercise.regressTo]);
    expect(targets.filter((target) => findExercise(target) === null || target === id)).toEqual([]);
    expect(exercise.regressTo).not.toHaveLength(0);
  });

  test("an exercise that must be unlocked is led to by a therapist only", () => {
    const steps = exercise.progressTo.flatMap((change) => ("exercise" in change ? [change] : []));
    const locked = steps.filter(({ exercise: target }) => findExercise(target)?.needsUnlock);
    expect(locked.every(({ byTherapist }) => byTherapist)).toBe(true);
  });

  test("has a dose for the mildest tier, and none is empty or upside down", () => {
    expect(exercise.dose.A).not.toBeNull();
    for (const dose of dosesOf(exercise)) {
      expect(dose.sets).toBeGreaterThan(0);
      if (dose.kind === "hold") expect(Math.min(dose.holds, dose.duration)).toBeGreaterThan(0);
      else expect(dose.from > 0 && dose.from <= dose.to).toBe(true);
    }
  });

  test("[REP-15] asks for each side only where its movement tells them apart", () => {
    const asksForSides = dosesOf(exercise).some((dose) => dose.kind !== "time" && dose.each);
    expect(asksForSides && !tellsSides(exercise)).toBe(false);
  });

  test("what is asked for is what its movement counts: holds, or repetitions", () => {
    const { kind } = exercise.spec.movement;
    const asked = new Set(dosesOf(exercise).map((dose) => dose.kind));
    expect(asked.has("hold")).toBe(kind === "hold" || kind === "drill");
    // A march is counted by its steps, and asked for by the minute.
    expect(asked.has("repetitions")).toBe(kind === "repetition" && id !== "march");
  });

  test("a posture that is held is not lost before its hold is over", () => {
    const { movement } = exercise.spec;
    if (movement.kind !== "drill") return;
    const { out, back, lostAfter } = movement.move;
    const longest = Math.max(...dosesOf(exercise).map((dose) => (dose.kind === "hold" ? dose.duration : 0)));
    expect(lostAfter).toBeGreaterThan(out.longest + longest + back.longest);
  });
});

describe.each(moves)("the repetition of %s", (_, move: RepetitionSpec) => {
  test("begins above rest, peaks above where it returns, and returns above rest", () => {
    expect(move.start).toBeGreaterThan(0);
    expect(move.return).toBeGreaterThanOrEqual(move.start);
    expect(move.peak).toBeGreaterThan(move.return);
    expect(move.peak).toBeLessThanOrEqual(1);
  });

  test("has a least range below its cap", () => {
    if (move.range.of !== "own-best") return expect(move.range.minimumTravel).toBeGreaterThan(0);
    expect(move.range.minimum).toBeGreaterThan(0);
    expect(move.range.minimum).toBeLessThan(move.range.cap ?? Number.POSITIVE_INFINITY);
  });

  test("[REP-06] an angle comes back by at least 10° from its peak", () => {
    if (UNIT_OF_SIGNAL[move.signal] !== "degrees" || move.range.of !== "own-best") return;
    expect((move.peak - move.return) * move.range.minimum).toBeGreaterThanOrEqual(10);
  });

  test("[REP-14] has phases whose limits are in order, and is lost only after all of them", () => {
    for (const phase of [move.out, move.back]) expect(phase.shortest).toBeLessThan(phase.longest);
    expect(move.lostAfter).toBeGreaterThan(move.out.longest + move.holdAtPeak);
  });
});

test("[EX-*] a hold ends on the far side of where it begins, and not at once", () => {
  const holds = catalogue.flatMap(({ spec }) => (spec.movement.kind === "hold" ? [spec.movement] : []));
  expect(holds).toHaveLength(3);
  for (const { keeps, begin, end, beginAfter } of holds) {
    expect(Math.sign(begin - end)).toBe(keeps === "above" ? 1 : -1);
    expect(beginAfter).toBeGreaterThan(0);
  }
});
