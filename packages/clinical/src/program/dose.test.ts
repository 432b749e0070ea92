import { catalogue, type Dose, findExercise } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextStepUp, stepDown } from "./next-step.ts";
import { doseOfDay, startingDose } from "./personal-dose.ts";
import { scaleDose } from "./scale-dose.ts";

const reps = (from: number, to = from): Dose => ({ kind: "repetitions", sets: 2, from, to, each: false });
const hold = (seconds: number): Dose => ({
  kind: "hold",
  sets: 3,
  holds: 1,
  duration: milliseconds(seconds * 1000),
  each: true,
});
const minutes = (from: number, to: number): Dose => ({
  kind: "time",
  sets: 1,
  from: milliseconds(from * 60_000),
  to: milliseconds(to * 60_000),
});

describe("a share of a dose", () => {
  test.each([
    [reps(10, 15), 2 / 3, reps(7, 10)],
    [reps(12), 2 / 3, reps(8)],
    [reps(1), 1 / 2, reps(1)],
    [hold(30), 2 / 3, hold(20)],
    [hold(5), 1 / 2, hold(3)],
    [minutes(5, 10), 2 / 3, minutes(4, 7)],
    [minutes(2, 5), 1 / 2, minutes(1, 3)],
  ])("[PROG-05] of %j, %d, is rounded up", (dose, share, expected) => {
    expect(scaleDose(dose, share)).toEqual(expected);
  });

  test("is never more than the dose, never nothing, and keeps the sets", () => {
    const doses = catalogue.flatMap(({ dose }) => [dose.A, dose.B, dose.C]).filter((dose) => dose !== null);
    fc.assert(
      fc.property(fc.constantFrom(...doses), fc.constantFrom(1 / 2, 2 / 3, 1), (dose, share) => {
        const scaled = scaleDose(dose, share);
        expect(scaled.sets).toBe(dose.sets);
        if (scaled.kind === "repetitions" && dose.kind === "repetitions") {
          expect(scaled.from).toBeGreaterThan(0);
          expect(scaled.to).toBeLessThanOrEqual(dose.to);
        }
      }),
    );
    for (const dose of doses) expect(scaleDose(dose, 1)).toEqual(dose);
  });
});

test("[PROG-05] a tier that does not use an exercise has no dose of it", () => {
  const stepUp = findExercise("step_up") ?? expect.fail();
  expect(startingDose(stepUp, "C", { age: 60, activityLevel: "high" })).toBeNull();
});

describe("the dose of a day", () => {
  const usual = { isInPain: false, isBackFromGap: false, isFirstWeekWithCaution: false };

  test("[CHO-14] [MX-PAI] half with pain, [PROG-09] half after a gap, and half for both", () => {
    expect(doseOfDay(reps(10), usual)).toEqual(reps(10));
    expect(doseOfDay(reps(10), { ...usual, isInPain: true })).toEqual(reps(5));
    expect(doseOfDay(reps(10), { ...usual, isBackFromGap: true })).toEqual(reps(5));
    expect(doseOfDay(reps(10), { ...usual, isInPain: true, isBackFromGap: true })).toEqual(reps(5));
  });

  test("[MX-TB] holds are halved in the first week, repetitions are not", () => {
    expect(doseOfDay(hold(10), { ...usual, isFirstWeekWithCaution: true })).toEqual(hold(5));
    expect(doseOfDay(reps(10), { ...usual, isFirstWeekWithCaution: true })).toEqual(reps(10));
  });
});

describe("[PROG-06] one step", () => {
  const found = (id: string) => findExercise(id) ?? expect.fail();

  test.each([
    ["sit_to_stand", reps(7, 10), { change: "reps", dose: reps(9, 12) }],
    ["sit_to_stand", reps(13, 14), { change: "reps", dose: reps(15, 15) }],
    ["mini_squat", reps(10), { change: "reps", dose: reps(12) }],
    ["mini_squat", reps(11), { change: "reps", dose: reps(12) }],
    ["single_leg_stand", hold(20), { change: "hold", dose: hold(25) }],
    ["single_leg_stand", hold(28), { change: "hold", dose: hold(30) }],
    ["march", minutes(2, 4), { change: "minutes", dose: minutes(4, 5) }],
    ["back_extensor_supine", minutes(4, 7), { change: "minutes", dose: minutes(6, 9) }],
  ] as const)("%s from %j", (id, dose, expected) => {
    expect(nextStepUp(found(id), dose, "A", 0)).toEqual({ kind: "dose", ...expected });
  });

  test("[CHO-15] beyond the top comes the next exercise or variation of §4.5", () => {
    expect(nextStepUp(found("mini_squat"), reps(12), "A", 0)).toMatchObject({ kind: "change", change: "load" });
    expect(nextStepUp(found("mini_squat"), reps(12), "A", 1)).toEqual({
      kind: "change",
      change: "exercise",
      to: { exercise: "squat", byTherapist: true },
    });
    expect(nextStepUp(found("mini_squat"), reps(12), "A", 2)).toBeNull();
    expect(nextStepUp(found("single_leg_stand"), hold(30), "A", 0)).toMatchObject({ change: "support" });
    expect(nextStepUp(found("march"), minutes(5, 5), "A", 0)).toMatchObject({ kind: "change", change: "load" });
  });

  test("a tier has its own top", () => {
    expect(nextStepUp(found("single_leg_stand"), hold(10), "B", 0)).toMatchObject({ change: "support" });
    expect(nextStepUp(found("single_leg_stand"), hold(10), "A", 0)).toMatchObject({ dose: hold(15) });
  });

  test("[CHO-15] [PROG-02] what the therapist unlocked does not rise by itself", () => {
    expect(nextStepUp(found("stomp"), reps(10), "A", 0)).toMatchObject({ kind: "change" });
    expect(nextStepUp(found("squat"), reps(8), "A", 0)).toMatchObject({ kind: "change", change: "load" });
  });

  test("is always more, and never beyond the top", () => {
    for (const exercise of catalogue) {
      const dose = exercise.dose.A;
      if (dose === null) continue;
      const step = nextStepUp(exercise, scaleDose(dose, 1 / 2), "A", 0);
      if (step?.kind !== "dose") continue;
      expect(scaleDose(step.dose, 1)).toEqual(step.dose);
      expect(step.dose).not.toEqual(scaleDose(dose, 1 / 2));
    }
  });
});

test("[PROG-07] [CHO-15] a step down is two thirds, with what §4.5 offers instead", () => {
  const exercise = findExercise("tai_chi_flow") ?? expect.fail();
  expect(stepDown(exercise, minutes(5, 10))).toEqual({
    dose: minutes(4, 7),
    offers: [{ exercise: "weight_shift", byTherapist: false }],
  });
});
