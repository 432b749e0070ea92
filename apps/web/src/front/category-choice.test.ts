import { catalogue } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { categories, exercisesOf } from "./category-choice.ts";

test("every exercise is offered, once", () => {
  const offered = categories.flatMap(exercisesOf);
  expect(offered).toHaveLength(catalogue.length);
  expect(new Set(offered)).toEqual(new Set(catalogue));
});

test("no group is empty, and each begins with an exercise that needs nobody's word", () => {
  for (const category of categories) expect(exercisesOf(category)[0]?.needsUnlock).toBe(false);
});
