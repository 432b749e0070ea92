import { milliseconds, NotFiniteError } from "@plumbline/motion";
import { expect, test } from "vitest";
import { seconds, stopwatchSeconds } from "./seconds.ts";

test.each([
  [0, 0],
  [99, 0],
  [9970, 9.9],
  [9999, 9.9],
  [9999.9999, 10],
  [10_000, 10],
  [14_999, 14.9],
  [15_000, 15],
])("[COM-5] %f ms are %f s on a stopwatch", (duration, shown) => {
  expect(stopwatchSeconds(milliseconds(duration))).toBe(shown);
});

test("what is no number is no time", () => {
  expect(() => seconds(Number.NaN)).toThrow(NotFiniteError);
});
