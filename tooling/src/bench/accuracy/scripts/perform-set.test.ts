import { EXERCISE_IDS } from "@plumbline/exercises";
import { createPerformance, isSampleExercise } from "@plumbline/synthetic";
import { describe, expect, test } from "vitest";
import { distractions } from "./distraction.ts";
import { performSet } from "./perform-set.ts";

describe.each(EXERCISE_IDS.filter(isSampleExercise))("%s", (id) => {
  test.each(["below", "frail", "full"] as const)("a set of four, %s, can be performed, and is one of four", (range) => {
    for (const pace of [0.6, 1.5]) {
      const { act, ...options } = performSet(id, { range, pace, view: "front", nearer: "left", repetitions: 4 });
      const { truth } = createPerformance(options);
      expect([...truth.reps, ...truth.holds].filter((event) => event.act === act)).toHaveLength(4);
    }
  });
});

test.each(Object.entries(distractions))("%s can be performed", (_, acts) => {
  expect(createPerformance(acts).duration).toBeGreaterThan(3000);
});
