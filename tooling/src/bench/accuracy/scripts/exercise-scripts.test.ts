import { catalogue } from "@plumbline/exercises";
import { createPerformance } from "@plumbline/synthetic";
import { describe, expect, test } from "vitest";
import { distractions } from "./distraction.ts";
import { exerciseScripts } from "./exercise-scripts.ts";
import { performScript } from "./perform-script.ts";

test("every exercise that a camera measures has a script", () => {
  const measured = catalogue.filter(({ spec }) => spec.movement.kind !== "timer").map(({ id }) => id);
  expect(Object.keys(exerciseScripts).toSorted()).toEqual(measured.toSorted());
});

describe.each(Object.entries(exerciseScripts))("%s", (_, script) => {
  test.each([...script.range, script.below])(
    "a set of three at range %f can be performed, and is one of three",
    (range) => {
      for (const pace of [0.7, 1.5]) {
        const { truth } = createPerformance(performScript(script, { range, pace, nearer: "left", repetitions: 3 }));
        expect([...truth.reps, ...truth.holds].filter(({ act }) => act === script.act)).toHaveLength(3);
      }
    },
  );
});

test.each(Object.entries(distractions))("%s can be performed", (_, acts) => {
  expect(createPerformance(acts).duration).toBeGreaterThan(3000);
});
