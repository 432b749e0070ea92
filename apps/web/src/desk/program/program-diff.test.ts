import type { ProgramContent } from "@plumbline/clinical";
import { programContent } from "@plumbline/contracts";
import { holds, minutes, repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { moved, toggledDay, withDose, withExercise, withoutExercise } from "./edit-content.ts";
import { programDiff } from "./program-diff.ts";
import { fromSentContent, toSentContent } from "./sent-content.ts";

const older: ProgramContent = {
  exercises: [
    { exercise: "sit_to_stand", days: ["Mon", "Thu"], dose: repetitions(2, 8) },
    { exercise: "tandem_stand", days: ["Mon"], dose: holds(1, 3, 15) },
    { exercise: "back_extensor_supine", days: ["Tue"], dose: minutes(5) },
  ],
  aerobic: { activity: "walking", minutes: { from: 10, to: 30 }, days: 5 },
  message: "Well done.",
};

test("a program is not changed against itself, nor by being sent", () => {
  expect(programDiff(older, older)).toEqual([]);
  expect(programDiff(older, fromSentContent(programContent.parse(toSentContent(older))))).toEqual([]);
});

test("every kind of change is told once", () => {
  const march = { exercise: "march", days: ["Fri"], dose: repetitions(1, 5) } as const;
  const more = withExercise(withDose(older, "sit_to_stand", repetitions(2, 10)), march);
  const newer = withoutExercise(toggledDay(more, "tandem_stand", "Wed"), "back_extensor_supine");
  expect(programDiff(older, { ...newer, aerobic: null, message: "" })).toEqual([
    { kind: "dose", exercise: "sit_to_stand", from: repetitions(2, 8), to: repetitions(2, 10) },
    { kind: "days", exercise: "tandem_stand", from: ["Mon"], to: ["Mon", "Wed"] },
    { kind: "added", exercise: "march" },
    { kind: "removed", exercise: "back_extensor_supine" },
    { kind: "aerobic" },
    { kind: "message" },
  ]);
});

test("another order is told", () => {
  expect(programDiff(older, moved(older, "sit_to_stand", 1))).toEqual([
    { kind: "moved", exercise: "tandem_stand" },
    { kind: "moved", exercise: "sit_to_stand" },
  ]);
});
