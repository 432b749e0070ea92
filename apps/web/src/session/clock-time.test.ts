import { expect, test } from "vitest";
import { clockTime } from "./clock-time.ts";

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [65_400, "1:05"],
  [600_000, "10:00"],
  [-5, "0:00"],
])("%d ms are %s", (milliseconds, words) => {
  expect(clockTime(milliseconds)).toBe(words);
});
