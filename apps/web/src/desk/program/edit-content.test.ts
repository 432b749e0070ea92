import type { ProgramContent } from "@plumbline/clinical";
import { repetitions } from "@plumbline/exercises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, toggledDay, withDose, withExercise, withoutExercise } from "./edit-content.ts";

const content: ProgramContent = {
  exercises: [
    { exercise: "sit_to_stand", days: ["Mon", "Thu"], dose: repetitions(2, 8) },
    { exercise: "heel_raise", days: ["Mon"], dose: repetitions(2, 10) },
    { exercise: "arm_curl", days: ["Tue"], dose: repetitions(2, 12) },
  ],
  aerobic: null,
  message: "",
};
const orderOf = ({ exercises }: ProgramContent) => exercises.map(({ exercise }) => exercise);

test("an exercise is listed once, at the end", () => {
  const march = { exercise: "march", days: ["Fri"], dose: repetitions(1, 5) } as const;
  expect(orderOf(withExercise(content, march))).toEqual(["sit_to_stand", "heel_raise", "arm_curl", "march"]);
  expect(withExercise(content, { ...march, exercise: "arm_curl" })).toBe(content);
  expect(orderOf(withoutExercise(content, "heel_raise"))).toEqual(["sit_to_stand", "arm_curl"]);
});

test("[PROG-12] one place up or down, and nothing beyond the ends", () => {
  expect(orderOf(moved(content, "arm_curl", -1))).toEqual(["sit_to_stand", "arm_curl", "heel_raise"]);
  expect(orderOf(moved(content, "sit_to_stand", 1))).toEqual(["heel_raise", "sit_to_stand", "arm_curl"]);
  expect(moved(content, "sit_to_stand", -1)).toBe(content);
  expect(moved(content, "arm_curl", 1)).toBe(content);
  expect(moved(content, "march", 1)).toBe(content);
});

test("down and up again is where it was", () => {
  fc.assert(
    fc.property(fc.constantFrom("sit_to_stand" as const, "heel_raise" as const), (exercise) => {
      expect(moved(moved(content, exercise, 1), exercise, -1)).toEqual(content);
    }),
  );
});

test("days stay in the order of the week, and never become none", () => {
  const daysOf = (changed: ProgramContent) => changed.exercises[0]?.days;
  expect(daysOf(toggledDay(content, "sit_to_stand", "Tue"))).toEqual(["Mon", "Tue", "Thu"]);
  expect(daysOf(toggledDay(content, "sit_to_stand", "Mon"))).toEqual(["Thu"]);
  expect(toggledDay(content, "heel_raise", "Mon")).toEqual(content);
});

test("a dose changes that of its exercise only", () => {
  const changed = withDose(content, "heel_raise", repetitions(3, 6));
  expect(changed.exercises.map(({ dose }) => dose.sets)).toEqual([2, 3, 2]);
});
