import { findExercise } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { groupBy } from "../group-by.ts";
import { everyCase, isRefused, sampleCases, viewOfYaw } from "./grid-case.ts";

const SIZE = { counted: 20, refused: 6 } as const;

test("the same seed draws the same cases, another seed others", () => {
  expect(sampleCases(3, SIZE)).toEqual(sampleCases(3, SIZE));
  expect(sampleCases(3, SIZE)).not.toEqual(sampleCases(4, SIZE));
});

test("every exercise, view and noise has as many cases as asked for, all different", () => {
  const cells = groupBy(sampleCases(1, SIZE), (one) => `${one.exercise} ${viewOfYaw(one.yaw)} ${one.noise}`);
  for (const cell of cells.values()) {
    const [first] = cell;
    const exercise = first === undefined ? null : findExercise(first.exercise);
    if (first === undefined || exercise === null) throw new Error("an empty cell");
    expect(cell).toHaveLength(isRefused(exercise, first.yaw) ? SIZE.refused : SIZE.counted);
    expect(new Set(cell.map(({ seed }) => seed)).size).toBe(cell.length);
  }
  expect(cells.size).toBe(new Set(everyCase(1).map(({ exercise }) => exercise)).size * 3 * 3);
});

test("each case is performed with either side nearer", () => {
  const sides = groupBy(everyCase(1), ({ nearer }) => nearer);
  expect(sides.get("left")?.length).toBe(sides.get("right")?.length);
});
