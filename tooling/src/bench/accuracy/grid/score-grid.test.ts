import { expect, test } from "vitest";
import type { GridOutcome } from "./run-grid-case.ts";
import { errorOf, scoreOutcomes } from "./score-grid.ts";

const counted = (count: number | null, change: Partial<GridOutcome> = {}): GridOutcome => ({
  expectation: "counted",
  truth: 5,
  counted: count,
  partials: 0,
  naive: 0,
  notMeasurable: count === null ? "no-person" : null,
  isHold: false,
  timingErrors: [],
  holdErrors: [],
  latencies: [],
  wrongSides: 0,
  ...change,
});

test("the error is the distance from the truth, and all of it when nothing was measured", () => {
  expect([5, 4, 7, null].map((count) => errorOf(counted(count)))).toEqual([0, 1, 2, 5]);
});

test("[REP-12] below the minimum a partial is right, a count is wrong, and so is nothing", () => {
  const below = { expectation: "below-minimum" } as const;
  expect(errorOf(counted(0, { ...below, partials: 5 }))).toBe(0);
  expect(errorOf(counted(1, { ...below, partials: 4 }))).toBe(2);
  expect(errorOf(counted(0, { ...below, partials: 0 }))).toBe(5);
  expect(errorOf(counted(null, below))).toBe(5);
});

test("a hold that is none leaves no trace, so that nothing is right", () => {
  expect(errorOf(counted(0, { expectation: "below-minimum", isHold: true }))).toBe(0);
  expect(errorOf(counted(2, { expectation: "below-minimum", isHold: true }))).toBe(2);
});

test("[EX-REFUSE] in a refused view any number is wrong", () => {
  expect(errorOf(counted(null, { expectation: "refused" }))).toBe(0);
  expect(errorOf(counted(3, { expectation: "refused" }))).toBe(3);
});

test("shares are of the runs that they speak of", () => {
  const score = scoreOutcomes([
    counted(5, { naive: 5, timingErrors: [100, 300] }),
    counted(4, { naive: 2, wrongSides: 2 }),
    counted(0, { expectation: "below-minimum", partials: 5, naive: 5 }),
    counted(0, { expectation: "below-minimum", partials: 2, timingErrors: [200] }),
  ]);
  expect(score).toMatchObject({
    runs: 4,
    exact: 0.5,
    offByOne: 0.75,
    belowExact: 0.5,
    belowNone: 1,
    naiveExact: 0.5,
    timingError: 200,
    holdError: null,
    wrongSides: 2,
  });
});
