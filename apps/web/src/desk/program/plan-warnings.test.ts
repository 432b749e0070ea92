import type { ProgramContent } from "@plumbline/clinical";
import { EXERCISE_IDS, repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { healthyAnswers } from "../testing/example-chart.ts";
import { warningsOf } from "./plan-warnings.ts";

const profile = healthyAnswers;
const planned = (count: number): ProgramContent => ({
  exercises: ["chest_opener" as const, ...EXERCISE_IDS.filter((id) => id !== "chest_opener")]
    .filter((id) =>
      ["chest_opener", "calf_stretch", "wall_slide", "tall_posture", "march", "weight_shift", "side_step"].includes(id),
    )
    .slice(0, count)
    .map((exercise) => ({ exercise, days: ["Mon"], dose: repetitions(1, 5) })),
  aerobic: null,
  message: "",
});

test("[PROG-04] more exercises on a day than a session has", () => {
  expect(warningsOf(planned(6), "A", profile)).toEqual([]);
  expect(warningsOf(planned(7), "A", profile)).toEqual([{ rule: "PROG-04", kind: "size", days: ["Mon"], most: 6 }]);
  expect(warningsOf(planned(5), "C", profile)).toEqual([{ rule: "PROG-04", kind: "size", days: ["Mon"], most: 4 }]);
  expect(warningsOf(planned(5), "A", { ...profile, age: 80 })[0]?.kind).toBe("size");
});

test("[SAFE-08] the same muscles on two days in a row, and too many impacts", () => {
  const content: ProgramContent = {
    exercises: [
      { exercise: "sit_to_stand", days: ["Mon", "Tue"], dose: repetitions(2, 8) },
      { exercise: "stomp", days: ["Fri"], dose: repetitions(2, 30) },
    ],
    aerobic: null,
    message: "",
  };
  expect(warningsOf(content, "A", profile)).toEqual([
    { rule: "SAFE-08", kind: "rest", days: ["Tue"] },
    { rule: "SAFE-08", kind: "impacts" },
  ]);
});
